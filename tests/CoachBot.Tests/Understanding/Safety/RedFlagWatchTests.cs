using CoachBot.Tests.Understanding.Support;
using CoachBot.Understanding.Reading;
using CoachBot.Understanding.Safety;

namespace CoachBot.Tests.Understanding.Safety;

public class RedFlagWatchTests
{
    private static readonly RedFlagWatch Watch = new(SmallContent.Library, SmallContent.Languages);

    private static string? Hear(string text) => Watch.Hear(Excerpt.Of(text));

    public class ASign
    {
        [Theory]
        [InlineData("my chest is painful")]
        [InlineData("TIGHTNESS around the STERNUM")]
        [InlineData("i felt like a popping thing")]
        [InlineData("I can't push off")]
        [InlineData("uno strappo all'arco")]
        public void IsHeardByTheBeginningsOfItsWords(string text) => Assert.NotNull(Hear(text));

        [Theory]
        [InlineData("chest press")]
        [InlineData("painful legs")]
        [InlineData("i felt it pop")]
        [InlineData("i cant push my off days")]
        [InlineData("the orchestra was a pain")]
        public void NeedsEachOfItsGroups(string text) => Assert.Null(Hear(text));
    }

    public class ASlipOfTheFinger
    {
        [Theory]
        [InlineData("chset pain")]
        [InlineData("my chesst hurts, a pain")]
        [InlineData("fevr and tired")]
        [InlineData("ho la febre")]
        [InlineData("mi dlor il petto, dloor forte")]
        public void IsMended(string text) => Assert.NotNull(Hear(text));

        [Theory]
        [InlineData("lever for the door")]
        [InlineData("never tired")]
        [InlineData("feather pillow")]
        public void IsNotSeenInAnotherWord(string text) => Assert.Null(Hear(text));
    }

    public class WhenSeveralAreHeard
    {
        [Fact]
        public void TheMostUrgentGoesFirst() => Assert.Equal("RF-01", Hear("fever and chest pain"));
    }

    public class ADenial
    {
        [Theory]
        [InlineData("no chest pain, just tired legs")]
        [InlineData("no chest pain")]
        [InlineData("I don't have chest pain and I slept well")]
        [InlineData("senza dolore al petto")]
        [InlineData("chest press gives no pain at all")]
        [InlineData("non ho male al petto, solo fiatone")]
        public void SilencesTheSign(string text) => Assert.Null(Hear(text));

        [Theory]
        [InlineData("no, chest pain")]
        [InlineData("no chest pain at rest")]
        [InlineData("no more chest pain")]
        [InlineData("no idea why I have chest pain")]
        [InlineData("no chest pain before, now chest pain")]
        [InlineData("non ho piu dolore al petto")]
        [InlineData("no fear but chest pain")]
        [InlineData("no pain but my chest is tight")]
        public void InDoubtDoesNot(string text) => Assert.NotNull(Hear(text));

        [Fact]
        public void OfOneSignLeavesTheOthers() => Assert.Equal("RF-18", Hear("no chest pain but fever"));
    }
}
