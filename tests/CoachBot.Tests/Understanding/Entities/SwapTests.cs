namespace CoachBot.Tests.Understanding.Entities;

public class SwapTests
{
    public class WhenExercisesAreSwapped
    {
        [Theory]
        [InlineData("lunges -> step-ups", "exercise=lunge to=step-up")]
        [InlineData("swap squats for leg press", "exercise=squat to=leg-press")]
        [InlineData("step-ups instead of split squats", "exercise=split-squat to=step-up")]
        [InlineData("Instead of crunches I want the ab wheel", "exercise=crunch to=ab-rollout")]
        [InlineData("instead of lunges give me step-ups", "exercise=lunge to=step-up")]
        [InlineData("Substitute hip thrusts for the good mornings", "exercise=good-morning to=hip-thrust")]
        [InlineData("replace the plank with dead bugs", "exercise=plank to=dead-bug")]
        [InlineData("replace the second one", "position=2")]
        [InlineData("change exercise 3", "position=3")]
        [InlineData("swap the last one", "position=-1")]
        [InlineData("Something other than lunges, please", "exercise=lunge")]
        [InlineData("rather do step ups tbh, change it", "to=step-up")]
        [InlineData("I don't want to do step-ups", "exercise=step-up")]
        [InlineData("no pull up bar here, give me another exercise", "exercise=pull-up")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("swap-exercise", "en", text));

        [Theory]
        [InlineData("cambia gli affondi con step-up", "exercise=lunge to=step-up")]
        [InlineData("al posto degli affondi fammi step up", "exercise=lunge to=step-up")]
        [InlineData("sostituisci squat con pressa", "exercise=squat to=leg-press")]
        [InlineData("metti la pressa al posto dello squat", "exercise=squat to=leg-press")]
        [InlineData("preferirei gli swing agli stacchi", "exercise=deadlift to=kettlebell-swing")]
        [InlineData("plank via, dentro dead bug", "exercise=plank to=dead-bug")]
        [InlineData("cambia il terzo", "position=3")]
        [InlineData("cambia l'ultimo", "position=-1")]
        [InlineData("sostituisci l'esercizio due", "position=2")]
        [InlineData("un altro esercizio invece del rematore", "exercise=row")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("swap-exercise", "it", text));
    }
}
