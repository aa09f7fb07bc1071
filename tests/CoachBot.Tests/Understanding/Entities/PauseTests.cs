namespace CoachBot.Tests.Understanding.Entities;

public class PauseTests
{
    public class WhenSessionsPause
    {
        [Theory]
        [InlineData("until Friday", "until=2026-03-06")]
        [InlineData("till the end of the month", "until=2026-03-31")]
        [InlineData("until next Monday", "until=2026-03-09")]
        [InlineData("until Monday the 20th", "until=2026-04-20")]
        [InlineData("from the 5th to the 19th", "until=2026-03-19")]
        [InlineData("until the 3rd of June", "until=2026-06-03")]
        [InlineData("for the whole of March", "until=2026-03-31")]
        [InlineData("for a week", "pause_days=7")]
        [InlineData("for two weeks", "pause_days=14")]
        [InlineData("a fortnight off", "pause_days=14")]
        [InlineData("for about a month", "pause_days=30")]
        [InlineData("mute for 3 days", "pause_days=3")]
        [InlineData("for the weekend", "pause_days=2")]
        [InlineData("the next ten days", "pause_days=10")]
        [InlineData("Please stop texting me at six in the morning", "")]
        [InlineData("Cancel the weekly message", "")]
        [InlineData("stop the Tuesday reminder", "")]
        [InlineData("I don't want it twice a week", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("unsubscribe", "en", text));

        [Theory]
        [InlineData("fino al 20 marzo", "until=2026-03-20")]
        [InlineData("fino a lunedì prossimo", "until=2026-03-09")]
        [InlineData("sino a fine mese", "until=2026-03-31")]
        [InlineData("per tutto marzo", "until=2026-03-31")]
        [InlineData("dal 5 al 19", "until=2026-03-19")]
        [InlineData("fino a dopo gli esami", "")]
        [InlineData("due settimane", "pause_days=14")]
        [InlineData("per una settimana", "pause_days=7")]
        [InlineData("per un mesetto", "pause_days=30")]
        [InlineData("10 giorni", "pause_days=10")]
        [InlineData("per quindici giorni", "pause_days=15")]
        [InlineData("un paio di settimane", "pause_days=14")]
        [InlineData("smetti di mandarmi messaggi alle 7", "")]
        [InlineData("basta con la scheda settimanale", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("unsubscribe", "it", text));
    }
}
