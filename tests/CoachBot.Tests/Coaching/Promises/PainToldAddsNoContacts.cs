using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress.Feelings;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>A pain that is told adds no jump contacts to the week that begins with it.</summary>
internal sealed class PainToldAddsNoContacts : IPromise
{
    private const int Worst = 10;
    private const int Days = 7;

    private static readonly BodyArea[] Areas = Enum.GetValues<BodyArea>();

    public int? Turn => 7;

    public IEnumerable<string> Broken(HalfYear year)
    {
        var date = year.Story.From.PlusDays(year.Choice % (year.Days.Count - Days));
        var pain = new PainReport(Areas[year.Choice % Areas.Length], 1 + (year.Choice % Worst));
        var told = new Dictionary<LocalDate, DiaryDay>(year.Story.Diary.Days);
        told[date] = year.Story.Diary.On(date) with { Pain = [.. year.Story.Diary.On(date).Pain, pain] };

        var before = Contacts(year.Days);
        var after = Contacts(year.Replan(story => story with { Diary = new Diary(told) }).Days);

        return after > before ? [$"{after} contacts in place of {before} in the week of {date:uuuu-MM-dd} with {pain}"] : [];

        int Contacts(IReadOnlyList<CoachBot.Coaching.Cards.Card> days) =>
            days.Where(card => card.Date >= date && card.Date < date.PlusDays(Days)).Sum(card => card.Items.Sum(item => item.Contacts));
    }
}
