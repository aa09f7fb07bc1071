using System.Text.RegularExpressions;
using CoachBot.Tests.Architecture;

namespace CoachBot.Tests.Coaching.Validation;

/// <summary>The validator is independent: it knows the plan, the rules and the exercises, never the steps that made the plan.</summary>
public class FolderTests
{
    [Theory]
    [InlineData("Plans", "Calendar", "Cards", "Exercises", "Rules", "Runners")]
    [InlineData("Validation", "Calendar", "Cards", "Exercises", "Plans", "Rules", "Runners", "Validation")]
    public void AFolderKnowsOnlyThese(string folder, params string[] allowed)
    {
        var known = Directory.GetFiles(Path.Combine(Repository.Source, "CoachBot.Coaching", folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"using CoachBot\.Coaching\.(\w+)"))
            .Select(match => match.Groups[1].Value)
            .Distinct();

        Assert.Empty(known.Except(allowed));
    }
}
