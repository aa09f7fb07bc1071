using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>The next session of strength or jumps after a day.</summary>
internal sealed class ComingSession(Coach coach)
{
    private const int DaysAhead = 7;

    /// <summary>Its card; null when the days to come have none.</summary>
    public Card? After(LocalDate date, Runner runner, Diary diary) =>
        Enumerable.Range(1, DaysAhead)
            .Select(days => coach.CardFor(runner, diary, date.PlusDays(days)))
            .FirstOrDefault(card => card.Kind is CardKind.Main or CardKind.Plyo);

    /// <summary>When it is and how long it takes.</summary>
    public static string Text(Card next, Language language) => language.Say(
        Phrase.TodayNext, ("day", language.Times.Days[next.Date.DayOfWeek][0]), ("minutes", next.Minutes));
}
