using System.Text.RegularExpressions;
using CoachBot.Tests.Architecture;

namespace CoachBot.Tests.Coaching.Validation;

/// <summary>The validator is independent: it knows the plan, the rules and the exercises, never the steps that made the plan.</summary>
public class FolderTests
{
    [Theory]
    [InlineData("Plans", "Calendar", "Exercises", "Rules")]
    [InlineData("Validation", "Calendar", "Exercises", "Plans", "Rules", "Validation")]
    public void AFolderKnowsOnlyThese(string folder, params string[] allowed)
    {
        var known = Directory.GetFiles(Path.Combine(Repository.Source, "CoachBot.Coaching", folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"using CoachBot\.Coaching\.(\w+)"))
            .Select(match => match.Groups[1].Value)
            .Distinct();

        Assert.Empty(known.Except(allowed));
    }

    [Fact]
    public void EveryRuleItNamesIsInTheRulebook()
    {
        var rules = Support.RealContent.Load.Rulebook.Rules.Select(rule => rule.Id.Value).ToHashSet();
        var named = Directory.GetFiles(Path.Combine(Repository.Source, "CoachBot.Coaching", "Validation"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(R-[A-Z]+-\\d+)\""))
            .Select(match => match.Groups[1].Value);

        Assert.Empty(named.Except(rules));
    }
}
