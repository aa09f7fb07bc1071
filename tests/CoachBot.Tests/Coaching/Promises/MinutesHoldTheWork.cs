using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>The minutes that a card tells are enough for its sets and the rests between them, however briskly they are done.</summary>
internal sealed class MinutesHoldTheWork : IPromise
{
    private const int SecondsARepetition = 2;
    private const int SecondsAJump = 1;
    private const int SecondsAMinute = 60;

    public IEnumerable<string> Broken(HalfYear year) =>
        from card in year.Days
        where card.Kind != CardKind.Rest
        let needed = card.Items.Sum(Seconds) / SecondsAMinute
        where needed > card.Minutes
        select Told.On(card, $"{needed} minutes of sets and rests in {card.Minutes}");

    private static int Seconds(CardItem item)
    {
        var exercise = RealContent.Load.Catalogue[item.Exercise];
        var set = item.Seconds ?? (item.Reps * (exercise.Tier is null ? SecondsARepetition : SecondsAJump)) ?? item.Metres ?? 0;
        var sides = item.PerSide && exercise.Side == Side.Single ? 2 : 1;

        return (item.Sets * set * sides) + ((item.Sets - 1) * (item.RestSeconds ?? 0));
    }
}
