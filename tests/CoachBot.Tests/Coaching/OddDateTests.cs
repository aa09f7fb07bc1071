using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching;

/// <summary>Whatever day is asked for, the answer comes soon and says why.</summary>
public class OddDateTests
{
    private static readonly LocalDate Start = Runners.FirstDay;

    private static readonly Coach Coach = new(RealContent.Load.Catalogue, RealContent.Load.Rulebook);

    public static TheoryData<int, int, int> Dates { get; } = new()
    {
        { -9998, 1, 1 },
        { 1, 1, 1 },
        { 2026, 3, 1 },
        { 2028, 2, 29 },
        { 2126, 3, 2 },
        { 9999, 12, 31 },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task AnyDayHasACard(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);

        var card = await Soon(() => Coach.CardFor(Runner.Newcomer(Start), date));

        Assert.Equal(date, card.Date);
        Assert.NotEmpty(card.Reasons);
    }

    [Fact]
    public async Task ARunnerWithoutAFirstDayHasACard()
    {
        var card = await Soon(() => Coach.CardFor(new Runner(), Start));

        Assert.NotEmpty(card.Reasons);
    }

    [Fact]
    public async Task ARunnerOfTheLastDaysHasACard()
    {
        var card = await Soon(() => Coach.CardFor(Runner.Newcomer(LocalDate.MaxIsoValue), LocalDate.MaxIsoValue));

        Assert.NotEmpty(card.Reasons);
    }

    [Fact]
    public void APlanThatEndsBeforeItBeginsIsEmpty() => Assert.Empty(Coach.Plan(Runner.Newcomer(Start), Diary.Empty, Start, Start.PlusDays(-30)).Days);

    [Fact]
    public void ADiaryOfOtherTimesChangesNothing()
    {
        var diary = Diary.Empty.Missing([LocalDate.MinIsoValue, Start.PlusYears(-30), Start.PlusYears(30), LocalDate.MaxIsoValue]);

        Assert.NotEmpty(Coach.CardFor(Runner.Newcomer(Start), diary, Start).Items);
    }

    private static Task<Card> Soon(Func<Card> card) => Task.Run(card).WaitAsync(Patience.Long, TestContext.Current.CancellationToken);
}
