using CoachBot.Chat.Meanings;
using CoachBot.Tests.Architecture;
using CoachBot.Verbs.Batches;

namespace CoachBot.Tests.Understanding.Examination;

/// <summary>
/// 450 messages that nothing was tuned to (sealed.jsonl): whoever improves the understanding reads practice.jsonl, never these. Each share is
/// a little below what was reached, so that a change for the worse is seen; raise it after a change for the better.
/// </summary>
public class ExaminationTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<ExaminationItem>> Sealed = new(() => ExaminationItem.Read(
        Path.Combine(Repository.Root, "tests", "CoachBot.Tests", "Understanding", "Examination", "sealed.jsonl")));

    [Theory]
    [InlineData("knowledge", "en", 0.86)]
    [InlineData("knowledge", "it", 0.79)]
    [InlineData("command-intent", "en", 0.90)]
    [InlineData("command-intent", "it", 0.77)]
    [InlineData("context-follow-up", "en", 0.77)]
    [InlineData("context-follow-up", "it", 0.72)]
    [InlineData("small-talk", "en", 0.83)]
    [InlineData("small-talk", "it", 0.75)]
    public void ThePointIsSeen(string kind, string language, double least) =>
        AtLeast(least, item => item.Class == kind && item.Lang == language, (item, understood) => item.Acceptable.Contains(TopicOf(understood)));

    [Theory]
    [InlineData("en", 0.95)]
    [InlineData("it", 0.95)]
    public void RedFlagsAreReferred(string language, double least) =>
        AtLeast(least, item => item.Class == "red-flag" && item.Lang == language, (_, understood) => IsAlarm(understood));

    [Theory]
    [InlineData("en", 0.97)]
    [InlineData("it", 0.93)]
    public void NothingElseRaisesAnAlarm(string language, double least) =>
        AtLeast(least, item => item.Class != "red-flag" && item.Lang == language, (_, understood) => !IsAlarm(understood));

    [Theory]
    [InlineData("en", 0.72)]
    [InlineData("it", 0.77)]
    public void WhatIsNotOursIsDeclined(string language, double least) =>
        AtLeast(least, item => item.Class == "out-of-scope" && item.Lang == language, (_, understood) => IsDeclined(understood));

    [Fact]
    public void WhatIsOursIsNotDeclined() => AtLeast(0.98, item => item.Class is not ("out-of-scope" or "small-talk"), (_, understood) => !IsDeclined(understood));

    private void AtLeast(double least, Func<ExaminationItem, bool> which, Func<ExaminationItem, Understood, bool> isRight)
    {
        var items = Sealed.Value.Where(which).ToList();
        var right = items.Count(item => isRight(item, item.Understood()));

        output.WriteLine($"{right} of {items.Count}");
        Assert.True(right >= least * items.Count, $"{right} of {items.Count} are right, {least:P0} is the least");
    }

    private static string TopicOf(Understood understood) => understood.Guesses is [var best, ..] ? Understandings.TopicOf(best.Meaning) : "";

    private static bool IsAlarm(Understood understood) => understood.Guesses is [{ Meaning: Meaning.RedFlag }, ..];

    private static bool IsDeclined(Understood understood) => understood.Guesses is [] or [{ Meaning: Meaning.NotOurs }, ..];
}
