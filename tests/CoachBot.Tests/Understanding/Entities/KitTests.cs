namespace CoachBot.Tests.Understanding.Entities;

public class KitTests
{
    public class WhenKitIsNamed
    {
        [Theory]
        [InlineData("I have dumbbells", "equipment=dumbbell")]
        [InlineData("only a band and a kettlebell", "equipment=band,kettlebell")]
        [InlineData("I joined a gym", "equipment=gym")]
        [InlineData("no equipment", "equipment=none")]
        [InlineData("nothing at home", "equipment=none")]
        [InlineData("no barbell", "")]
        [InlineData("I sold my bench", "")]
        [InlineData("I bought a kettlebell, 16 kilos", "equipment=kettlebell")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-equipment", "en", text));

        [Theory]
        [InlineData("ho i manubri", "equipment=dumbbell")]
        [InlineData("un elastico e una kettlebell da 16", "equipment=band,kettlebell")]
        [InlineData("in palestra", "equipment=gym")]
        [InlineData("bilanciere", "equipment=barbell")]
        [InlineData("senza attrezzi", "equipment=none")]
        [InlineData("a corpo libero", "equipment=none")]
        [InlineData("niente bilanciere", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-equipment", "it", text));
    }
}
