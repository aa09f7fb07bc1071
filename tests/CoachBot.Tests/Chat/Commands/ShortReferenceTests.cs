using CoachBot.Chat.Commands;

namespace CoachBot.Tests.Chat.Commands;

public class ShortReferenceTests
{
    [Theory]
    [InlineData("Rossi P et al. A trial. 2014;44(2):1-9", "Rossi P et al. A trial. 2014")]
    [InlineData("Rossi P (1998), then again in 2003", "Rossi P (1998")]
    public void EndsWithItsFirstYear(string reference, string expected)
    {
        var cut = ShortReference.Of(reference);

        Assert.Equal(expected, cut);
    }

    [Theory]
    [InlineData("Rossi P. A trial without a year")]
    [InlineData("Report 12014")]
    [InlineData("")]
    public void WithoutAYearItStaysWhole(string reference)
    {
        var cut = ShortReference.Of(reference);

        Assert.Equal(reference, cut);
    }
}
