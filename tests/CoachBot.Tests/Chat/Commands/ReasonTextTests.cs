using CoachBot.Chat.Commands;
using CoachBot.Chat.Messages;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class ReasonTextTests
{
    private static Entry Of(Reason reason) => ReasonText.Of(reason, RealContent.Load.Rulebook, RealCommands.English);

    public class AReason
    {
        [Fact]
        public void TellsTheRuleWhatDecidedWhatWouldChangeItAndTheSource()
        {
            var entry = Of(Cards.Because("R-GEN-05", Decider.Level, "L0"));

            Assert.Equal(
                new Entry(
                    "Rest in general strength",
                    "With moderate weights 60-120 seconds of rest are enough, and the session stays short. "
                    + "That's because you are new to strength work. It changes as your experience grows.",
                    "R-GEN-05, Grgic et al. 2018"),
                entry);
        }

        [Fact]
        public void OfWhatHoldsForEverybodyEndsWithTheRule()
        {
            var entry = Of(Cards.Because("R-GEN-05"));

            Assert.Equal(RealCommands.English.Rules[new RuleId("R-GEN-05")].Why, entry.Value);
        }

        [Fact]
        public void OfNoRuleButASignIsToldAllTheSame()
        {
            var entry = Of(Cards.Because("RF-06", Decider.RedFlag, "RF-06"));

            Assert.Equal(new Entry("What you told me", "It comes before any training. That's because a professional should see it first. It changes when they say yes.", "RF-06"), entry);
        }
    }
}
