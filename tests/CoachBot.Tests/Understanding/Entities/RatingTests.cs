namespace CoachBot.Tests.Understanding.Entities;

public class RatingTests
{
    public class WhenASessionIsJudged
    {
        [Theory]
        [InlineData("too hard", "rating=too-hard")]
        [InlineData("that wiped me out", "rating=too-hard")]
        [InlineData("brutal", "rating=too-hard")]
        [InlineData("too heavy for me", "rating=too-hard")]
        [InlineData("easier next time", "rating=too-hard")]
        [InlineData("too easy", "rating=too-easy")]
        [InlineData("piece of cake", "rating=too-easy")]
        [InlineData("too light", "rating=too-easy")]
        [InlineData("not challenging enough", "rating=too-easy")]
        [InlineData("make it harder", "rating=too-easy")]
        [InlineData("just right", "")]
        [InlineData("tough but doable", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("feedback", "en", text));

        [Theory]
        [InlineData("troppo dura", "rating=too-hard")]
        [InlineData("troppo pesante", "rating=too-hard")]
        [InlineData("ero distrutto", "rating=too-hard")]
        [InlineData("più facile la prossima", "rating=too-hard")]
        [InlineData("troppo facile", "rating=too-easy")]
        [InlineData("una passeggiata", "rating=too-easy")]
        [InlineData("falla più dura", "rating=too-easy")]
        [InlineData("andava bene così", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("feedback", "it", text));
    }
}
