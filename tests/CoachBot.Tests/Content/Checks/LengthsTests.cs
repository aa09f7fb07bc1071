using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class LengthsTests
{
    public class WhenATextIsTooLong
    {
        [Theory]
        [InlineData("exercises/squat.yaml", "Touch the chair", 61, "28): a cue has 60 characters at most; this one has 61")]
        [InlineData("languages/en/commands.yaml", "What I can do", 61, "5): a description has 60 characters at most; this one has 61")]
        [InlineData("knowledge/basics.yaml", "Eight to twelve.", 401, "7): an answer has 400 characters at most; this one has 401")]
        [InlineData("knowledge/basics.yaml", "Fewer later.", 501, "8): 'more' has 500 characters at most; this one has 501")]
        [InlineData("knowledge/red-flags.yaml", "Call for help now.", 401, "7): an answer has 400 characters at most; this one has 401")]
        [InlineData("languages/it/rules.yaml", "Gambe fresche per il lungo.", 221, "3): a reason has 220 characters at most; this one has 221")]
        public void ItIsTold(string file, string text, int length, string problem)
        {
            Assert.Equal([$"config/{file}({problem}"], TempConfig.ProblemsAfter(file, text, new string('x', length)));
        }

        [Fact]
        public void AReasonIsMeasuredWithItsNumbersIn()
        {
            var why = new string('x', 220 - "8".Length) + "{reps.low}";

            Assert.Empty(TempConfig.ProblemsAfter("rules/general-strength.yaml", "Sets of {reps.low}-{reps.high} at {load.L0}-{load.L1.high}% build a base.", why));
        }
    }

    public class WhenADescriptionIsTooShort
    {
        [Fact]
        public void ItIsTold()
        {
            Assert.Equal(
                ["config/languages/en/commands.yaml(5): a description has 3 characters at least"],
                TempConfig.ProblemsAfter("languages/en/commands.yaml", "What I can do", "Hm"));
        }
    }
}
