namespace CoachBot.Tests.Understanding.Entities;

public class DaysTests
{
    public class WhenSessionsAreOrdered
    {
        [Theory]
        [InlineData("every day", "days=mon,tue,wed,thu,fri,sat,sun")]
        [InlineData("each morning", "days=mon,tue,wed,thu,fri,sat,sun")]
        [InlineData("weekdays", "days=mon,tue,wed,thu,fri")]
        [InlineData("on working days", "days=mon,tue,wed,thu,fri")]
        [InlineData("at the weekend", "days=sat,sun")]
        [InlineData("every other day", "")]
        [InlineData("Mon-Fri", "days=mon,tue,wed,thu,fri")]
        [InlineData("Monday through Thursday", "days=mon,tue,wed,thu")]
        [InlineData("from Friday to Sunday", "days=fri,sat,sun")]
        [InlineData("every day except Sundays", "days=mon,tue,wed,thu,fri,sat")]
        [InlineData("every day but Monday and Friday", "days=tue,wed,thu,sat,sun")]
        [InlineData("mon wed fri", "days=mon,wed,fri")]
        [InlineData("Tue/Thu/Sat", "days=tue,thu,sat")]
        [InlineData("mo/we/fr", "days=mon,wed,fri")]
        [InlineData("Wednesdays rather than Mondays", "days=wed")]
        [InlineData("on tusday and saturdy", "days=tue,sat")]
        [InlineData("can we do it when the sun shines", "")]
        [InlineData("sabato e domenica please", "days=sat,sun")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("subscribe", "en", text));

        [Theory]
        [InlineData("dal lunedì al venerdì", "days=mon,tue,wed,thu,fri")]
        [InlineData("tutti i giorni tranne la domenica", "days=mon,tue,wed,thu,fri,sat")]
        [InlineData("lun mer ven", "days=mon,wed,fri")]
        [InlineData("martedì e giovedì", "days=tue,thu")]
        [InlineData("lu/me/ve", "days=mon,wed,fri")]
        [InlineData("nei feriali", "days=mon,tue,wed,thu,fri")]
        [InlineData("nei giorni lavorativi", "days=mon,tue,wed,thu,fri")]
        [InlineData("nel fine settimana", "days=sat,sun")]
        [InlineData("ogni mattina", "days=mon,tue,wed,thu,fri,sat,sun")]
        [InlineData("ogni due giorni", "")]
        [InlineData("mercoledì al posto del lunedì", "days=wed")]
        [InlineData("mart giov e dom", "days=tue,thu,sun")]
        [InlineData("lunedi mercoledi venerdi", "days=mon,wed,fri")]
        [InlineData("me la mandi su whatsapp", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("subscribe", "it", text));
    }

    public class WhenDaysAreSet
    {
        [Theory]
        [InlineData("Shift strength from Monday to Tuesday", "days=tue")]
        [InlineData("Long run is on Saturdays now, not on Sundays", "days=sat")]
        [InlineData("Never on Fridays please", "")]
        [InlineData("Monday doesn't suit me, can it be Wednesday?", "days=wed")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-days", "en", text));

        [Theory]
        [InlineData("sposta la forza dal lunedì al martedì", "days=tue")]
        [InlineData("tutti tranne lunedì e venerdì", "days=tue,wed,thu,sat,sun")]
        [InlineData("lun-mer", "days=mon,tue,wed")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-days", "it", text));
    }
}
