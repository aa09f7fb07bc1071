namespace CoachBot.Tests.Understanding.Entities;

public class WholeMessageTests
{
    public class WhenALanguageIsChosen
    {
        [Theory]
        [InlineData("Passiamo all'inglese.", "language=en")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-language", "it", text));
    }

    public class WhenSetsAreLogged
    {
        [Theory]
        [InlineData("fato 3x6 stacchi 90 kili", "exercise=deadlift sets=3 reps=6 weight=90 unit=kg")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("log-set", "it", text));

        [Theory]
        [InlineData("Squatted 3x8 at 80kg.", "exercise=squat sets=3 reps=8 weight=80 unit=kg")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("log-set", "en", text));
    }

    public class WhenExercisesAreSwapped
    {
        [Theory]
        [InlineData("lunges -> step-ups today", "exercise=lunge to=step-up")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("swap-exercise", "en", text));
    }

    public class WhenASessionIsJudged
    {
        [Theory]
        [InlineData("nope, that wiped me out, go easier", "rating=too-hard")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("feedback", "en", text));
    }

    public class WhenSessionsPause
    {
        [Theory]
        [InlineData("Interrompi l'invio per una settimana.", "pause_days=7")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("unsubscribe", "it", text));
    }

    public class WhenSessionsAreOrdered
    {
        [Theory]
        [InlineData("Ogni sabato alle dieci del mattino mandami gli esercizi, fuso di Madrid.", "time=10:00 days=sat tz=Europe/Madrid")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("subscribe", "it", text));

        [Theory]
        [InlineData("Wake me with a workout at half past six every Mon, Wed and Fri.", "time=06:30 days=mon,wed,fri")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("subscribe", "en", text));
    }

    public class WhenASessionIsAskedFor
    {
        [Theory]
        [InlineData("che si fa oggi?", "day=today")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("today-session", "it", text));
    }

    public class WhenProgressIsAskedFor
    {
        [Theory]
        [InlineData("shwo me my stas for this moth", "period=this-month")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("show-progress", "en", text));
    }

    public class WhenARaceIsNamed
    {
        [Theory]
        [InlineData("Put my half marathon down for 17 May.", "date=2026-05-17 distance=half-marathon")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("set-race-date", "en", text));
    }
}
