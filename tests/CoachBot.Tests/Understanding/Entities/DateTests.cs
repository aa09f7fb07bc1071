namespace CoachBot.Tests.Understanding.Entities;

public class DateTests
{
    public class WhenARaceIsNamed
    {
        [Theory]
        [InlineData("17 May", "date=2026-05-17")]
        [InlineData("on the 8th of June", "date=2026-06-08")]
        [InlineData("May 17th", "date=2026-05-17")]
        [InlineData("October 3 2027", "date=2027-10-03")]
        [InlineData("17/5", "date=2026-05-17")]
        [InlineData("3.5.2026", "date=2026-05-03")]
        [InlineData("2026-05-30", "date=2026-05-30")]
        [InlineData("05/30/2026", "date=2026-05-30")]
        [InlineData("12 february", "date=2027-02-12")]
        [InlineData("in ten weeks", "date=2026-05-11")]
        [InlineData("in 100 days", "date=2026-06-10")]
        [InlineData("two months from now", "date=2026-05-02")]
        [InlineData("12 weeks from tomorrow", "date=2026-05-26")]
        [InlineData("next Sunday", "date=2026-03-08")]
        [InlineData("on Saturday", "date=2026-03-07")]
        [InlineData("Sunday week", "date=2026-03-15")]
        [InlineData("the last Sunday of May", "date=2026-05-31")]
        [InlineData("first Saturday in October", "date=2026-10-03")]
        [InlineData("on the 24th", "date=2026-03-24")]
        [InlineData("next month on the 10th", "date=2026-04-10")]
        [InlineData("New Year's Eve", "date=2026-12-31")]
        [InlineData("Easter Monday", "date=2026-04-06")]
        [InlineData("the nineteenth of April", "date=2026-04-19")]
        [InlineData("on the twenty-first of june", "date=2026-06-21")]
        [InlineData("my first marathon", "distance=marathon")]
        [InlineData("31 february", "")]
        [InlineData("moved from 3 May to 10 May", "date=2026-05-10")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-race-date", "en", text));

        [Theory]
        [InlineData("il 12 aprile", "date=2026-04-12")]
        [InlineData("l'8 giugno", "date=2026-06-08")]
        [InlineData("primo novembre", "date=2026-11-01")]
        [InlineData("30-05-2026", "date=2026-05-30")]
        [InlineData("fra due mesi", "date=2026-05-02")]
        [InlineData("tra dieci settimane", "date=2026-05-11")]
        [InlineData("domenica prossima", "date=2026-03-08")]
        [InlineData("sabato dell'altra settimana", "date=2026-03-14")]
        [InlineData("l'ultima domenica di maggio", "date=2026-05-31")]
        [InlineData("il diciannove aprile", "date=2026-04-19")]
        [InlineData("a Pasquetta", "date=2026-04-06")]
        [InlineData("il 10 del mese prossimo", "date=2026-04-10")]
        [InlineData("a fine agosto, il 29", "date=2026-08-29")]
        [InlineData("dopodomani", "date=2026-03-04")]
        [InlineData("il 4 aprle", "date=2026-04-04")]
        [InlineData("ventuno settembre 2027", "date=2027-09-21")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-race-date", "it", text));
    }
}
