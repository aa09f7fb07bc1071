using CoachBot.Chat.Commands;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class RefusalTests
{
    private static readonly Runner Anybody = Runner.Newcomer(Some.Day);

    private static string? Of(Card card, Runner? runner = null, Language? language = null) =>
        RealCommands.Get<Refusal>().Of(card, runner ?? Anybody, language ?? RealCommands.English);

    private static string Says(string phrase) => RealCommands.English.Say(phrase);

    public class ADayThatRefuses
    {
        [Theory]
        [InlineData("R-SCREEN-01", "RF-06")]
        [InlineData("RF-06", "")]
        public void HasTheWordsOfTheSign(string rule, string value)
        {
            var words = Of(Cards.Rest(Cards.Because(rule, Decider.RedFlag, value)), language: RealCommands.Italian);

            Assert.Equal(RealCommands.Italian.RedFlags["RF-06"].Answer, words);
        }

        [Theory]
        [InlineData("R-SCREEN-01", Decider.RedFlag, "RF-99", Phrase.RefusalSign)]
        [InlineData("R-AGE-01", Decider.Age, "12", Phrase.RefusalChild)]
        [InlineData("R-PREG-02", Decider.Pregnancy, "20", Phrase.RefusalPregnancy)]
        [InlineData("R-POST-01", Decider.Birth, "4", Phrase.RefusalBirth)]
        [InlineData("R-POST-01", Decider.Birth, "", Phrase.RefusalBirth)]
        [InlineData("R-RET-06", Decider.Illness, "3", Phrase.RefusalIllness)]
        [InlineData("R-RET-08", Decider.Illness, "14", Phrase.RefusalLongIllness)]
        [InlineData("R-PAIN-03", Decider.Pain, "knee", Phrase.RefusalPain)]
        public void SaysWhyAndWhatToDo(string rule, Decider by, string value, string phrase)
        {
            var words = Of(Cards.Rest(Cards.Because(rule, by, value)));

            Assert.Equal(Says(phrase), words);
        }

        [Fact]
        public void MayHaveOtherReasonsToo()
        {
            var words = Of(Cards.Rest(Cards.Because("R-PHASE-05"), Cards.Because("R-RET-06", Decider.Illness)));

            Assert.Equal(Says(Phrase.RefusalIllness), words);
        }

        [Fact]
        public void WaitsForAYesAfterABirthHoweverLongAgo()
        {
            var runner = Anybody with { Postpartum = new Postpartum(8, SymptomFree: true, Cleared: false) };

            var words = Of(Cards.Rest(Cards.Because("R-POST-01", Decider.Birth, "8")), runner);

            Assert.Equal(Says(Phrase.RefusalBirth), words);
        }
    }

    public class ADayThatDoesNot
    {
        [Theory]
        [InlineData("R-DAY-04", Decider.Method, "")]
        [InlineData("R-AGE-06", Decider.Age, "65")]
        [InlineData("R-PREG-01", Decider.Pregnancy, "20")]
        [InlineData("R-POST-01", Decider.Birth, "8")]
        [InlineData("R-RET-07", Decider.Illness, "2")]
        [InlineData("R-PAIN-02", Decider.Pain, "knee")]
        public void IsARestDayLikeOthers(string rule, Decider by, string value)
        {
            var runner = Anybody with { Postpartum = new Postpartum(8, SymptomFree: true, Cleared: true) };

            Assert.Null(Of(Cards.Rest(Cards.Because(rule, by, value)), runner));
        }

        [Fact]
        public void MayHoldASessionInSpiteOfAPain()
        {
            var card = Cards.Session([Cards.Because("R-PAIN-03", Decider.Pain, "arm")], Cards.Item("SQ-01"));

            Assert.Null(Of(card));
        }
    }
}
