using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Coaching;

public class CoachTests
{
    public class ExplainingADay
    {
        [Fact]
        public void KeepsTheOrderOfTheCard()
        {
            var card = Cards.Rest(Cards.Because("R-WEEK-03", Decider.RunDays, "tuesday"), Cards.Because("R-DAY-04"));

            Assert.Equal(card.Reasons, Coach.ExplainDay(card));
        }

        [Fact]
        public void TellsARuleOnce()
        {
            var card = Cards.Rest(Cards.Because("R-DAY-04"), Cards.Because("R-DAY-04", Decider.DaysOff, "monday"));

            Assert.Equal([Cards.Because("R-DAY-04", Decider.DaysOff, "monday")], Coach.ExplainDay(card));
        }
    }

    public class ExplainingDoses
    {
        [Fact]
        public void BeginsWithWhatIsBehindMostExercises()
        {
            var card = Cards.Session([], Cards.Item("SQ-01", Cards.Because("R-GEN-02")), Cards.Item("SL-01", Cards.Because("R-GEN-03")), Cards.Item("HI-02", Cards.Because("R-GEN-03")));

            Assert.Equal([Cards.Because("R-GEN-03"), Cards.Because("R-GEN-02")], Coach.ExplainDoses(card));
        }

        [Fact]
        public void HearsEveryDeciderBeforeOneSpeaksAgain()
        {
            var level = Cards.Because("R-GEN-02", Decider.Level, "L0");
            var levelAgain = Cards.Because("R-GEN-03", Decider.Level, "L0");
            var age = Cards.Because("R-AGE-05", Decider.Age, "55");
            var card = Cards.Session([], Cards.Item("SQ-01", level, levelAgain), Cards.Item("SL-01", level, levelAgain, age));

            Assert.Equal([level, age, levelAgain], Coach.ExplainDoses(card));
        }

        [Fact]
        public void LeavesOpenWhatDiffersFromExerciseToExercise()
        {
            var card = Cards.Session(
                [],
                Cards.Item("SQ-05", Cards.Because("R-PROG-01", Decider.Log, "SQ-05")),
                Cards.Item("HI-02", Cards.Because("R-PROG-01", Decider.Log, "HI-02")));

            Assert.Equal([Cards.Because("R-PROG-01", Decider.Log)], Coach.ExplainDoses(card));
        }
    }
}
