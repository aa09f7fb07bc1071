namespace CoachBot.Tests.Understanding.Entities;

public class EffortTests
{
    public class WhenSetsAreLogged
    {
        [Theory]
        [InlineData("squat 3x8 rpe 8", "exercise=squat sets=3 reps=8 rpe=8")]
        [InlineData("squat 3x8 @8", "exercise=squat sets=3 reps=8 rpe=8")]
        [InlineData("squat 3x8 @80kg", "exercise=squat sets=3 reps=8 weight=80 unit=kg")]
        [InlineData("deadlift 3x5 effort 7", "exercise=deadlift sets=3 reps=5 rpe=7")]
        [InlineData("deadlift 3x5 7/10", "exercise=deadlift sets=3 reps=5 rpe=7")]
        [InlineData("lunges 3x8 rir 2", "exercise=lunge sets=3 reps=8 rir=2")]
        [InlineData("lunges 3x8, 2 in the tank", "exercise=lunge sets=3 reps=8 rir=2")]
        [InlineData("lunges 3x8, 2 left", "exercise=lunge sets=3 reps=8 rir=2")]
        [InlineData("bench 60 for 8, one left in the tank", "exercise=bench-press reps=8 weight=60 unit=kg rir=1")]
        [InlineData("row 12,12,10 rir 1", "exercise=row sets=3 reps=12,12,10 rir=1")]
        public void EnglishIsRead(string text, string said) => Assert.Equal(said, Slots.For("log-set", "en", text));

        [Theory]
        [InlineData("squat 3x8 rpe 8,5", "exercise=squat sets=3 reps=8 rpe=8.5")]
        [InlineData("squat 3x8, 8 su 10", "exercise=squat sets=3 reps=8 rpe=8")]
        [InlineData("squat 3x8 sforzo 7", "exercise=squat sets=3 reps=8 rpe=7")]
        [InlineData("stacco 4x6 70kg, ne avevo ancora 2", "exercise=deadlift sets=4 reps=6 weight=70 unit=kg rir=2")]
        [InlineData("stacco 4x6 riserva 2", "exercise=deadlift sets=4 reps=6 rir=2")]
        public void ItalianIsRead(string text, string said) => Assert.Equal(said, Slots.For("log-set", "it", text));
    }
}
