namespace CoachBot.Tests.Understanding.Entities;

public class PeriodTests
{
    public class WhenProgressIsAskedFor
    {
        [Theory]
        [InlineData("this week", "period=this-week")]
        [InlineData("this month", "period=this-month")]
        [InlineData("last month", "period=last-month")]
        [InlineData("this year", "period=this-year")]
        [InlineData("the last 30 days", "period=this-month")]
        [InlineData("all time", "period=all-time")]
        [InlineData("my squat this month", "exercise=squat period=this-month")]
        [InlineData("shwo me my stas for this moth", "period=this-month")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("show-progress", "en", text));

        [Theory]
        [InlineData("questa settimana", "period=this-week")]
        [InlineData("settimana scorsa", "period=last-week")]
        [InlineData("questo mese", "period=this-month")]
        [InlineData("il mese scorso", "period=last-month")]
        [InlineData("da sempre", "period=all-time")]
        [InlineData("quest'anno", "period=this-year")]
        [InlineData("l'anno scorso", "period=last-year")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("show-progress", "it", text));
    }
}
