using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class ReferencesTests
{
    public class WhenSomethingNamedDoesNotExist
    {
        [Theory]
        [InlineData("exercises/squat.yaml", "easier: SQ-02", "easier: SQ-99", "12): 'SQ-99' is not an exercise")]
        [InlineData("exercises/squat.yaml", "harder: SQ-01", "harder: SQ-99", "26): 'SQ-99' is not an exercise")]
        [InlineData("exercises/jumps.yaml", "replace_by: SQ-02", "replace_by: SQ-99", "12): 'SQ-99' is not an exercise")]
        [InlineData("exercises/squat.yaml", "RX-GEN", "RX-GNE", "13): 'RX-GNE' is not a prescription")]
        [InlineData("rules/general-strength.yaml", "[S-ACSM09]", "[S-ACSM90]", "7): 'S-ACSM90' is not a source")]
        [InlineData("rules/gates.yaml", "[S-ACSM09]", "[S-ACSM90]", "6): 'S-ACSM90' is not a source")]
        [InlineData("rules/prescriptions.yaml", "[R-GEN-02]", "[R-GEN-02, R-GEN-99]", "8): 'R-GEN-99' is not a rule")]
        [InlineData("knowledge/basics.yaml", "G1", "G9", "9): 'G9' is not a rule, a gate or a red flag")]
        public void ItIsTold(string file, string text, string change, string problem)
        {
            Assert.Equal([$"config/{file}({problem}"], TempConfig.ProblemsAfter(file, text, change));
        }

        [Fact]
        public void AnItemOfALongListIsToldOnItsOwnLine()
        {
            Assert.Equal(
                ["config/rules/prescriptions.yaml(10): 'R-GEN-99' is not a rule"],
                TempConfig.ProblemsAfter("rules/prescriptions.yaml", "rests_on: [R-GEN-02]", "rests_on:\n      - R-GEN-02\n      - R-GEN-99"));
        }
    }
}
