namespace CoachBot.Tests.Understanding.Entities;

public class DistanceTests
{
    public class WhenARaceIsNamed
    {
        [Theory]
        [InlineData("10k on 3 October", "date=2026-10-03 distance=10k")]
        [InlineData("my half is on 3 May", "date=2026-05-03 distance=half-marathon")]
        [InlineData("marathon, 17 May", "date=2026-05-17 distance=marathon")]
        [InlineData("21 km", "distance=half-marathon")]
        [InlineData("a 1500 on Saturday", "date=2026-03-07 distance=1500m")]
        [InlineData("one mile on the track", "distance=mile")]
        [InlineData("50 miles in June", "distance=50-miles")]
        [InlineData("100k ultra", "distance=100k")]
        [InlineData("an ultra on 27 June", "date=2026-06-27 distance=ultra")]
        [InlineData("5000 m", "distance=5k")]
        [InlineData("ten thousand metres", "distance=10k")]
        [InlineData("Put the 10k on 30 August, not the marathon any more", "date=2026-08-30 distance=10k")]
        [InlineData("2000 m of climbing on 19 July", "date=2026-07-19")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-race-date", "en", text));

        [Theory]
        [InlineData("mezza il 12 aprile", "date=2026-04-12 distance=half-marathon")]
        [InlineData("mezza maratona", "distance=half-marathon")]
        [InlineData("la maratona", "distance=marathon")]
        [InlineData("sui diecimila il 16 maggio", "date=2026-05-16 distance=10k")]
        [InlineData("una dieci su strada", "distance=10k")]
        [InlineData("10 miglia il 18 ottobre", "date=2026-10-18 distance=10-miles")]
        [InlineData("3000 siepi", "distance=3k")]
        [InlineData("42 km, 8 giugno", "date=2026-06-08 distance=marathon")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-race-date", "it", text));
    }
}
