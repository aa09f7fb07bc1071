using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>Who may train is never left without a session for four weeks; illness, races, stopping pain and the weeks after a birth set the count back.</summary>
internal sealed class WhoMayTrainTrains : IPromise
{
    private const int Patience = 28;
    private const int DaysAWeek = 7;
    private const int DaysBackFromIllness = 14;
    private const int DaysAfterRace = 21;
    private const int DaysBeforeRace = 4;

    public IEnumerable<string> Broken(HalfYear year)
    {
        if (!MayTrain(year))
        {
            yield break;
        }

        var empty = 0;

        foreach (var card in year.Days)
        {
            empty = card is { Kind: not CardKind.Rest, Items.Count: > 0 } || MustWait(year, card.Date) ? 0 : empty + 1;

            if (empty == Patience)
            {
                yield return Told.On(card, $"no session for {Patience} days");
            }
        }
    }

    private static bool MayTrain(HalfYear year) =>
        !Ability.IsRefused(year.Runner)
        && year.Runner.DaysOff.Count < DaysAWeek
        && !(year.Runner.Minutes < HalfYear.Number("R-DAY-06", "minutes.micro").Low)
        && !year.Runner.Illnesses.Any(NeedsDoctor)
        && year.Runner.Postpartum is null or { Cleared: true }
        && !year.Runner.Injuries.Any(Ability.IsStopped)
        && year.Story.Diary.Days.Values.All(day => day.Pain.Count == 0);

    // R-RET-08: what lasted too long is a doctor's to look at first.
    private static bool NeedsDoctor(SickDays sick) => !sick.Cleared
        && (sick.Until is not { } until || Period.DaysBetween(sick.From, until) + 1 > HalfYear.Number("R-RET-08", "symptom_days").Whole);

    private static bool MustWait(HalfYear year, LocalDate date) =>
        year.Story.Diary.On(date).IsMissed
        || Ability.IsIll(year.Runner, date.PlusDays(-DaysBackFromIllness), date)
        || year.Runner.Races.Any(race => race.Date >= date.PlusDays(-DaysAfterRace) && race.Date <= date.PlusDays(DaysBeforeRace))
        || Ability.WeeksAfterBirth(year.Runner, date) < HalfYear.Number("R-POST-01", "gentle").High;
}
