using CoachBot.Chat.Clubs;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Clubs;

public class ClubTests
{
    [Fact]
    public void AMemberIsCountedOnceADay()
    {
        var club = new Club().With(Some.Day, "7", Some.Day).With(Some.Day, "7", Some.Day).With(Some.Day, "8", Some.Day);

        Assert.Equal((2, true, false), (club.CountOn(Some.Day), club.Has(Some.Day, "8"), club.Has(Some.Day.PlusDays(-1), "8")));
    }

    [Fact]
    public void NobodysNumberIsKept()
    {
        var club = new Club().With(Some.Day, "123456789", Some.Day);

        Assert.DoesNotContain(club.Done.Values.SelectMany(marks => marks), mark => mark.Contains("123456789", StringComparison.Ordinal));
    }

    [Fact]
    public void AnotherDayHasAnotherMark()
    {
        var club = new Club().With(Some.Day, "7", Some.Day).With(Some.Day.PlusDays(1), "7", Some.Day.PlusDays(1));

        Assert.Equal(2, club.Done.Values.SelectMany(marks => marks).Distinct().Count());
    }

    [Fact]
    public void AWeekLaterItIsForgotten()
    {
        var later = Some.Day.PlusDays(Club.DaysKept);

        Assert.Equal([later], new Club().With(Some.Day, "7", Some.Day).With(later, "7", later).Done.Keys);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void ASessionCountsForAWeek(int daysAgo, bool counts) => Assert.Equal(counts, Club.Counts(Some.Day.PlusDays(-daysAgo), Some.Day));
}
