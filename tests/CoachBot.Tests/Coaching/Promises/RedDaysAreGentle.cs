using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>
/// What the diary tells of a day counts on it: red readiness leaves a short session or rest (R-READY-01); pain above the limit stops
/// impact and whatever the area has to bear (R-PAIN-03), on the next day too unless that has its own word.
/// </summary>
internal sealed class RedDaysAreGentle : IPromise
{
    public IEnumerable<string> Broken(HalfYear year) => year.Days.SelectMany(card => Feeling(year.Story.Diary, card).Concat(Pain(year.Story.Diary, card)));

    private static IEnumerable<string> Feeling(Diary diary, Card card)
    {
        var felt = diary.On(card.Date).Readiness;
        var points = felt is null ? int.MaxValue : felt.Sleep + felt.Freshness + felt.Softness + felt.Calm + felt.Mood;

        return points < HalfYear.Number("R-READY-01", "red_below").Whole && card.Kind is CardKind.Main or CardKind.Plyo
            ? [Told.On(card, $"readiness {points}")]
            : [];
    }

    private static IEnumerable<string> Pain(Diary diary, Card card) =>
        from pain in diary.On(card.Date).Pain.Concat(Yesterdays(diary, card))
        where pain.Score > HalfYear.Number("R-PAIN-03", "above").Whole
        from item in card.Items
        let exercise = RealContent.Load.Catalogue[item.Exercise]
        where exercise.Tier > 0 || exercise.Cautions.ContainsKey(pain.Area)
        select Told.On(card, $"{item.Exercise} with pain {pain.Score} of the {pain.Area}");

    private static IEnumerable<PainReport> Yesterdays(Diary diary, Card card) =>
        diary.On(card.Date.PlusDays(-1)).Pain.Where(pain => diary.On(card.Date).Pain.All(today => today.Area != pain.Area));
}
