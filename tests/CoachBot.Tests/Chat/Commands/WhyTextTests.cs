using CoachBot.Chat.Commands;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class WhyTextTests
{
    private const int PhoneLines = 12;

    private static IReadOnlyList<ReplyBlock> OfDay(Card card) =>
        RealCommands.Get<WhyText>().OfDay(card, Runner.Newcomer(Some.Day), RealCommands.English);

    public class OfASession
    {
        private static readonly Card Card = Cards.Session(
            [Cards.Because("R-PHASE-05"), Cards.Because("R-FREQ-01", Decider.Phase, "BASE"), Cards.Because("R-WEEK-03", Decider.RunDays, "tuesday")],
            Cards.Item("SQ-05", Cards.Because("R-MAX-01", Decider.Maximum, "100"), Cards.Because("R-MAX-02"), Cards.Because("R-MAX-03", Decider.Level, "L2")),
            Cards.Item("HI-02", Cards.Because("R-MAX-01", Decider.Maximum, "120"), Cards.Because("R-MAX-02"), Cards.Because("R-MAX-04", Decider.Age, "45")));

        [Fact]
        public void FitsAPhone()
        {
            Assert.InRange(PlainText.Lines(new Reply(OfDay(Card))).Count(), 1, PhoneLines);
        }

        [Fact]
        public void TellsTheWeightiestForTheDayAndThenForTheNumbers()
        {
            var told = OfDay(Card).OfType<Entry>().Select(entry => entry.Hint!.Split(',')[0]);

            Assert.Equal(["R-PHASE-05", "R-FREQ-01", "R-MAX-01", "R-MAX-02"], told);
        }

        [Fact]
        public void OffersTheReasonsOfOneExercise()
        {
            var note = Assert.IsType<Note>(OfDay(Card)[^1]);

            Assert.Equal("For one exercise: /why barbell back squat", note.Text);
        }
    }

    public class OfADayThatRefuses
    {
        [Fact]
        public void SaysSoInItsHeading()
        {
            var blocks = OfDay(Cards.Rest(Cards.Because("R-PREG-02", Decider.Pregnancy, "20")));

            Assert.Equal(new Heading(RealCommands.English.Say(Phrase.WhyNoSession)), blocks[0]);
        }
    }

    public class OfAnExercise
    {
        [Fact]
        public void TellsEveryRuleOnce()
        {
            var item = Cards.Item(
                "SQ-01",
                Cards.Because("R-GEN-02"), Cards.Because("R-GEN-02"), Cards.Because("R-GEN-03", Decider.Week, "1"), Cards.Because("R-GEN-04"), Cards.Because("R-GEN-05"));

            var blocks = RealCommands.Get<WhyText>().OfItem(item, RealCommands.English);

            Assert.Equal(new Heading("Why: Body-weight squat"), blocks[0]);
            Assert.Equal(new Paragraph("3 × 8, 2 in reserve, rest 90 s"), blocks[1]);
            Assert.Equal(["R-GEN-02", "R-GEN-03", "R-GEN-04", "R-GEN-05"], blocks.OfType<Entry>().Select(entry => entry.Hint!.Split(',')[0]));
        }
    }
}
