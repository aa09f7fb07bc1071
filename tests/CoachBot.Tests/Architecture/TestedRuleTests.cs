using System.Text.RegularExpressions;
using CoachBot.Content;
using CoachBot.Tests.Content;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Architecture;

/// <summary>
/// Every rule that has a number has a test that names it: <c>"R-DAY-03"</c> in the test, or <c>_R_DAY_03</c> in its name.
/// What code does by a rule is tested as it is done; what is only said, and the plain numbers of all, by <see cref="RuleNumbersTests"/>.
/// </summary>
public partial class TestedRuleTests
{
    // The planner is tested by whole plans, which the validator holds against the same rules.
    private const string Planner = "CoachBot.Coaching.Planning";

    private static readonly string[] Numbered =
        [.. RealContent.Load.Rulebook.Rules.Where(rule => rule.Numbers.Count > 0).Select(rule => rule.Id.Value).Order(StringComparer.Ordinal)];

    [Fact]
    public void WhatCodeDoesByARuleIsTested()
    {
        var done = ContentSetup.RulesInUse.Where(use => !use.By.StartsWith(Planner, StringComparison.Ordinal)).Select(use => use.Rule.Value);

        Assert.Empty(Numbered.Intersect(done).Except(Named()));
    }

    [Fact]
    public void TheNumbersOfEveryRuleAreTested() => Assert.Empty(Numbered.Except(RuleNumber.All.Select(number => number.Rule)));

    private static IEnumerable<string> Named() =>
        from file in Repository.Code(Path.Combine(Repository.Root, "tests"))
        from name in Name().Matches(file.Text)
        select name.Value.Replace('_', '-');

    [GeneratedRegex(@"R([-_])[A-Z]+\1\d\d")]
    private static partial Regex Name();
}
