using CoachBot.Understanding.Typing;

namespace CoachBot.Tests.Understanding.Typing;

public class TypoTests
{
    [Theory]
    [InlineData("squat", "squat", 0)]
    [InlineData("sqaut", "squat", 1)]
    [InlineData("squt", "squat", 1)]
    [InlineData("squatt", "squat", 1)]
    [InlineData("squit", "squat", 1)]
    [InlineData("protien", "protein", 1)]
    [InlineData("", "squat", 5)]
    [InlineData("run", "gym", 3)]
    public void ASlipIsALetterTooManyTooFewWrongOrSwapped(string typed, string meant, int slips) => Assert.Equal(slips, Typo.Slips(typed, meant));
}
