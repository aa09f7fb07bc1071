using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Planning.Placing;

public class MainDaysTests
{
    private const int Weeks = 8;

    private static IReadOnlyList<Card> Season(Runner runner) => [.. Coached.Weeks(runner, Weeks).SelectMany(week => week)];

    private static int DaysBefore(Race race, Card card) => Period.DaysBetween(card.Date, race.Date);

    [Theory]
    [InlineData("5k", "five_k_or_shorter")]
    [InlineData("half", "ten_k_to_half")]
    [InlineData("marathon", "marathon")]
    [InlineData("ultra", "ultra")]
    public void TheLastHeavySessionKeepsItsDaysFromTheGoal(string distance, string band)
    {
        var race = Coached.Race(Weeks, distance);

        var heavy = Season(Coached.Beginner.Racing(race)).MainSessions();

        Assert.All(heavy, card => Assert.True(DaysBefore(race, card) >= Coached.Number("R-TAP-02", band).Low));
    }

    [Theory]
    [InlineData("5k", RacePriority.A)]
    [InlineData("10k", RacePriority.B)]
    [InlineData("marathon", RacePriority.A)]
    public void TheLastNinetySixHoursHoldNoLegs(string distance, RacePriority priority)
    {
        var race = Coached.Race(Weeks, distance, priority);

        var last = Season(Coached.Lifter.Racing(race)).Where(card => DaysBefore(race, card) * 24 < Coached.Number("R-TAP-04", "legs").Default);

        Assert.Empty(last.MainSessions());
    }

    [Fact]
    public void OnlyTrainedRunnersOfShortRacesArePrimed()
    {
        var days = Coached.Number("R-TAP-03", "days_out");

        bool IsPrimed(Runner runner, string distance)
        {
            var race = Coached.Race(Weeks, distance);

            return Season(runner.Racing(race)).MainSessions().Any(card => DaysBefore(race, card) >= days.Low && DaysBefore(race, card) <= days.High);
        }

        Assert.True(IsPrimed(Coached.Lifter, "5k"));
        Assert.True(IsPrimed(Coached.Lifter, "10k"));
        Assert.False(IsPrimed(Coached.Lifter, "half"));
        Assert.False(IsPrimed(Coached.Beginner, "10k"));
    }

    [Fact]
    public void BeforeASmallRaceOneSessionIsLeftAndItsHopsAreLow()
    {
        var week = Coached.Week(Coached.Lifter.Racing(Coached.Race(7, priority: RacePriority.B)), 7);

        Assert.Single(week.MainSessions());
        Assert.Equal(Coached.Number("R-TAP-09", "top_tier").Whole, week.TopTier());
    }
}
