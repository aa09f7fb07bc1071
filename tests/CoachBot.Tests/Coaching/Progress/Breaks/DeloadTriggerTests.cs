using CoachBot.Coaching.Progress.Breaks;
using CoachBot.Coaching.Progress.Feelings;
using NodaTime;

namespace CoachBot.Tests.Coaching.Progress.Breaks;

public class DeloadTriggerTests
{
    private static readonly DeloadTrigger Trigger = new(Book.Rules);
    private static readonly LocalDate Today = Book.Monday.PlusDays(20);
    private static readonly RecentDays Quiet = new(new Dictionary<LocalDate, Light>(), new Dictionary<LocalDate, int>(), [], []);

    private static Dictionary<LocalDate, T> On<T>(T value, params int[] daysAgo) => daysAgo.ToDictionary(ago => Today.PlusDays(-ago), _ => value);

    private static List<(LocalDate, decimal)> Maxima(params decimal[] kg) => [.. kg.Select((one, index) => (Today.PlusDays(3 * (index - kg.Length + 1)), one))];

    private static List<PainDay> Amber(int days) => [.. Enumerable.Range(1 - days, days).Select(day => new PainDay(Today.PlusDays(day), 4, Light.Amber))];

    private static IReadOnlyList<TirednessSign> Signs(RecentDays recent) => Trigger.Signs(recent, Today).Value;

    public class ASign
    {
        [Theory]
        [InlineData(new[] { 0, 1 }, true)]
        [InlineData(new[] { 0, 2 }, false)]
        [InlineData(new[] { 6, 7 }, true)]
        [InlineData(new[] { 7, 8 }, false)]
        [InlineData(new[] { -1, -2 }, false)]
        public void IsTwoRedDaysInARow_R_DEL_04(int[] daysAgo, bool isSign) =>
            Assert.Equal(isSign, Signs(Quiet with { Readiness = On(Light.Red, daysAgo) }).Contains(TirednessSign.RedDays));

        [Theory]
        [InlineData(95, 94, true)]
        [InlineData(95, 96, false)]
        [InlineData(96, 95, false)]
        public void IsAMaximumDownTwice_R_DEL_04(int first, int second, bool isSign) =>
            Assert.Equal(isSign, Signs(Quiet with { EstimatedMaxima = Maxima(100, first, second) }).Contains(TirednessSign.FallingStrength));

        [Fact]
        public void IsNoMaximumThatFellLongAgo_R_DEL_04() =>
            Assert.Empty(Trigger.Signs(Quiet with { EstimatedMaxima = Maxima(100, 90, 90) }, Today.PlusDays(7)).Value);

        [Fact]
        public void IsNoMaximumThatFallsLater_R_DEL_04() =>
            Assert.Empty(Trigger.Signs(Quiet with { EstimatedMaxima = Maxima(100, 90, 90) }, Today.PlusDays(-1)).Value);

        [Fact]
        public void NeedsASessionToCompareTheTwoWith_R_DEL_04() => Assert.Empty(Signs(Quiet with { EstimatedMaxima = Maxima(100, 90) }));

        [Theory]
        [InlineData(new[] { 0, 2, 6 }, true)]
        [InlineData(new[] { 0, 2, 7 }, false)]
        [InlineData(new[] { 0, 2 }, false)]
        public void IsSorenessWithinAWeek_R_DEL_04(int[] daysAgo, bool isSign) =>
            Assert.Equal(isSign, Signs(Quiet with { Soreness = On(6, daysAgo) }).Contains(TirednessSign.LastingSoreness));

        [Fact]
        public void IsNoPainThatNobodySpeaksOfAnyMore_R_DEL_04() =>
            Assert.Empty(Trigger.Signs(Quiet with { Pain = Amber(10) }, Today.PlusDays(7)).Value);

        [Theory]
        [InlineData(6, true)]
        [InlineData(5, false)]
        public void IsSorenessOnThreeDays_R_DEL_04(int score, bool isSign) =>
            Assert.Equal(isSign, Signs(Quiet with { Soreness = On(score, 0, 2, 5) }).Contains(TirednessSign.LastingSoreness));

        [Theory]
        [InlineData(7, true)]
        [InlineData(6, false)]
        public void IsAmberPainForAWeek_R_DEL_04(int days, bool isSign) =>
            Assert.Equal(isSign, Signs(Quiet with { Pain = Amber(days) }).Contains(TirednessSign.LastingPain));
    }

    [Fact]
    public void OneSignIsNotEnough_R_DEL_04() => Assert.False(Trigger.IsDue(Quiet with { Pain = Amber(10) }, Today).Value);

    [Fact]
    public void TwoSignsAre_R_DEL_04() => Assert.True(Trigger.IsDue(Quiet with { Pain = Amber(10), Readiness = On(Light.Red, 1, 2) }, Today).Value);
}
