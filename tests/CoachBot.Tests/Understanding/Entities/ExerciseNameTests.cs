namespace CoachBot.Tests.Understanding.Entities;

public class ExerciseNameTests
{
    public class WhenSetsAreLogged
    {
        [Theory]
        [InlineData("squatted", "exercise=squat")]
        [InlineData("deadlifted", "exercise=deadlift")]
        [InlineData("benched", "exercise=bench-press")]
        [InlineData("lunged", "exercise=lunge")]
        [InlineData("goblets", "exercise=goblet-squat")]
        [InlineData("step ups", "exercise=step-up")]
        [InlineData("stepups", "exercise=step-up")]
        [InlineData("calf raises", "exercise=calf-raise")]
        [InlineData("side planks", "exercise=side-plank")]
        [InlineData("glute bridges", "exercise=glute-bridge")]
        [InlineData("overhead press", "exercise=overhead-press")]
        [InlineData("bulgarian split squats", "exercise=bulgarian-split-squat")]
        [InlineData("single leg deadlifts", "exercise=single-leg-deadlift")]
        [InlineData("nordic curls", "exercise=nordic-curl")]
        [InlineData("skipping rope", "exercise=jump-rope")]
        [InlineData("drop jumps", "exercise=drop-jump")]
        [InlineData("trap bar deadlift", "exercise=trap-bar-deadlift")]
        [InlineData("kettlebell swings", "exercise=kettlebell-swing")]
        [InlineData("good mornings", "exercise=good-morning")]
        [InlineData("copenhagen planks", "exercise=copenhagen-plank")]
        [InlineData("dead bugs", "exercise=dead-bug")]
        [InlineData("bird dog", "exercise=bird-dog")]
        [InlineData("pallof press", "exercise=pallof-press")]
        [InlineData("clamshells", "exercise=clamshell")]
        [InlineData("monster walks", "exercise=monster-walk")]
        [InlineData("sqauts", "exercise=squat")]
        [InlineData("deadlfits", "exercise=deadlift")]
        [InlineData("a long run", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("log-set", "en", text));

        [Theory]
        [InlineData("squattato", "exercise=squat")]
        [InlineData("stacchi", "exercise=deadlift")]
        [InlineData("stacco rumeno", "exercise=romanian-deadlift")]
        [InlineData("affondi", "exercise=lunge")]
        [InlineData("panca", "exercise=bench-press")]
        [InlineData("polpacci", "exercise=calf-raise")]
        [InlineData("trazioni", "exercise=pull-up")]
        [InlineData("piegamenti", "exercise=push-up")]
        [InlineData("rematore", "exercise=row")]
        [InlineData("plank laterale", "exercise=side-plank")]
        [InlineData("pressa", "exercise=leg-press")]
        [InlineData("sedia al muro", "exercise=wall-sit")]
        [InlineData("stacco a una gamba", "exercise=single-leg-deadlift")]
        [InlineData("ponte glutei", "exercise=glute-bridge")]
        [InlineData("lento avanti", "exercise=overhead-press")]
        [InlineData("salto con la corda", "exercise=jump-rope")]
        [InlineData("squat bulgaro", "exercise=bulgarian-split-squat")]
        [InlineData("afondi", "exercise=lunge")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("log-set", "it", text));
    }

    public class WhenProgressIsAskedFor
    {
        [Theory]
        [InlineData("il lungo della domenica", "")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("show-progress", "it", text));

        [Theory]
        [InlineData("my feet and ankles", "")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("show-progress", "en", text));
    }
}
