using CoachBot.Understanding.Reading;

namespace CoachBot.Tests.Understanding.Reading;

public class LookalikesTests
{
    [Theory]
    [InlineData("plуometrics", "plyometrics")]
    [InlineData("squаt", "squat")]
    [InlineData("ріegamento", "piegamento")]
    public void AWordWithLettersOfTwoAlphabetsIsReadAsOurs(string written, string read) => Assert.Equal(read, Lookalikes.Replaced(written));

    [Theory]
    [InlineData("привет")]
    [InlineData("γεια")]
    [InlineData("squat")]
    public void AWordOfOneAlphabetStaysAsItIs(string word) => Assert.Equal(word, Lookalikes.Replaced(word));
}
