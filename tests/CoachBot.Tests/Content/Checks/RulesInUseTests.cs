using CoachBot.Coaching.Rules;
using CoachBot.Content;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class RulesInUseTests
{
    private const string Rules = "rules/general-strength.yaml";
    private const string Articles = "knowledge/basics.yaml";

    // R-GEN-02 is behind a dose already, and behind an answer.
    private static readonly RuleUse[] Named = [new(new RuleId("R-WEEK-03"), "Coach.Weeks")];

    public class WhenCodeAndRulesAgree
    {
        [Fact]
        public void NothingIsTold() => Assert.Empty(Problems(new TempConfig(), Named));

        [Fact]
        public void GatesAndRedFlagsMayBeNamedToo() =>
            Assert.Empty(Problems(new TempConfig(), [.. Named, new(new RuleId("G1"), "Coach.Gates"), new(new RuleId("RF-01"), "Coach.Flags")]));

        [Fact]
        public void WhatContradictsTheCatalogueIsNoRule() =>
            Assert.Empty(Problems(new TempConfig(), [.. Named, new(new RuleId("C-KIT"), "Coach.Kit")]));
    }

    public class WhenCodeNamesWhatIsNotThere
    {
        [Theory]
        [InlineData("R-WEEK-99")]
        [InlineData("RF-99")]
        public void TheTypeIsTold(string id) =>
            Assert.Equal(
                [$"Coach.Weeks(1): {id} is not a rule, a gate or a red flag"],
                Problems(new TempConfig(), [.. Named, new(new RuleId(id), "Coach.Weeks")]));
    }

    public class WhenNoCodeNamesARule
    {
        [Fact]
        public void TheRuleIsTold() =>
            Assert.Equal(
                ["config/rules/general-strength.yaml(12): no code names R-WEEK-03; if it is for the answers only, write 'used_by: knowledge'"],
                Problems(new TempConfig(), []));

        [Fact]
        public void NothingIsToldIfADoseMayHaveBeenLost() =>
            Assert.DoesNotContain(
                Problems(With(new Change("rules/prescriptions.yaml", "- id: RX-GEN", "- {")), Named),
                problem => problem.Contains("no code names", StringComparison.Ordinal));
    }

    public class WhenARuleIsForTheAnswersOnly
    {
        private static readonly Change Marked = new(Rules, "    confidence: D\n", "    confidence: D\n    used_by: knowledge\n");
        private static readonly Change Answered = new(Articles, "rests_on: [R-GEN-02,", "rests_on: [R-GEN-02, R-WEEK-03,");

        [Fact]
        public void AnAnswerRestsOnIt() => Assert.Empty(Problems(With(Marked, Answered), []));

        [Fact]
        public void OneThatNoAnswerRestsOnIsTold() =>
            Assert.Equal(["config/rules/general-strength.yaml(16): no answer rests on R-WEEK-03"], Problems(With(Marked), []));

        [Fact]
        public void OneThatCodeNamesIsTold() =>
            Assert.Equal(
                ["config/rules/general-strength.yaml(16): R-WEEK-03 is not for the answers only: Coach.Weeks names it"],
                Problems(With(Marked, Answered), Named));

        [Fact]
        public void OneBehindADoseIsTold() =>
            Assert.Equal(
                ["config/rules/general-strength.yaml(6): R-GEN-02 is not for the answers only: RX-GEN names it"],
                Problems(With(new Change(Rules, "confidence: A\n", "confidence: A\n    used_by: knowledge\n")), Named));

        [Fact]
        public void ThereIsNoOtherUser() =>
            Assert.Contains(
                "config/rules/general-strength.yaml(6): 'planner' is not a rule user; one of knowledge",
                Problems(With(new Change(Rules, "confidence: A\n", "confidence: A\n    used_by: planner\n")), Named));
    }

    private static TempConfig With(params IEnumerable<Change> changes)
    {
        var config = new TempConfig();

        foreach (var change in changes)
        {
            config.Change(change.File, change.Text, change.To);
        }

        return config;
    }

    private static IReadOnlyList<string> Problems(TempConfig config, IReadOnlyCollection<RuleUse> named)
    {
        using (config)
        {
            return [.. ContentReader.Read(config.Folder, rulesInUse: named).Problems.Select(problem => problem.ToString())];
        }
    }

    private sealed record Change(string File, string Text, string To);
}
