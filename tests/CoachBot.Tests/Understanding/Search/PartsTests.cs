using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Search;

namespace CoachBot.Tests.Understanding.Search;

public class PartsTests
{
    private static IReadOnlyList<string> Of(string text) => [.. Parts.Of(Excerpt.Of(text)).Select(part => string.Join(' ', part.Select(word => word.Text)))];

    [Fact]
    public void AShortMessageHasNone() => Assert.Empty(Of("how long do i rest"));

    [Fact]
    public void EachSentenceIsOne() => Assert.Equal(["hi coach", "how long do i rest"], Of("Hi coach! How long do I rest?"));

    [Fact]
    public void ALongSentenceIsCutIntoWindows()
    {
        var parts = Of("so i was thinking about all this and my friend said stop so how long do i rest between the sets");

        Assert.Contains(parts, part => part.StartsWith("how long", StringComparison.Ordinal) || part.Contains(" how long do i rest", StringComparison.Ordinal));
    }

    [Fact]
    public void ThereAreNotTooMany() => Assert.True(Of(string.Concat(Enumerable.Repeat("yes. ", 400))).Count < 30);
}
