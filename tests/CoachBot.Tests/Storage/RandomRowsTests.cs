using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;
using CsCheck;

namespace CoachBot.Tests.Storage;

/// <summary>A property that is never filled is never seen to come back.</summary>
public class RandomRowsTests
{
    public static TheoryData<string> OfARunner { get; } = Names<Runner>();

    public static TheoryData<string> OfADay { get; } = Names<DiaryDay>();

    [Theory]
    [MemberData(nameof(OfARunner))]
    public void FillEachPropertyOfARunner(string property) => AssertFilled(Runners.Any, new Runner(), property);

    [Theory]
    [MemberData(nameof(OfADay))]
    public void FillEachPropertyOfADay(string property) => AssertFilled(Diaries.Days, DiaryDay.Blank, property);

    private static TheoryData<string> Names<T>() => [.. Everything.Properties(typeof(T)).Select(property => property.Name)];

    private static void AssertFilled<T>(Gen<T> any, T empty, string name)
    {
        var property = typeof(T).GetProperty(name)!;
        var blank = Everything.In(property.GetValue(empty));

        var isFilled = any.Array[200].Single().Any(value => Everything.In(property.GetValue(value)) != blank);

        Assert.True(isFilled);
    }
}
