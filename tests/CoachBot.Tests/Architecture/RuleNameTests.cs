using System.Text.RegularExpressions;
using CoachBot.Content;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Architecture;

/// <summary>Code names rules where <c>check</c> finds them, and asks them for numbers that they have.</summary>
public partial class RuleNameTests
{
    [Fact]
    public void AnIdIsWrittenWhole() => Assert.All(Written(), id => Assert.Matches(Id(), id));

    [Fact]
    public void AnIdStandsInAStaticField() => Assert.Empty(Written().Except(ContentSetup.RulesInUse.Select(use => use.Rule.Value)));

    [Fact]
    public void ANumberAskedForIsInItsRule()
    {
        var asked = NumberAsked.Everywhere();

        Assert.True(asked.Count > 100, $"only {asked.Count} numbers were seen: does code ask for them in another way now?");
        Assert.All(asked, one => Assert.True(one.IsIn(RealContent.Load.Rulebook), $"{one.File} asks {one.Rule} for '{one.Name}'"));
    }

    private static IEnumerable<string> Written() =>
        Repository.Code(Repository.Source).SelectMany(file => IdLike().Matches(file.Text)).Select(id => id.Groups[1].Value);

    [GeneratedRegex("""\$?"((?:R-|RF-)[^"]*)["]""")]
    private static partial Regex IdLike();

    [GeneratedRegex(@"^(R-[A-Z]+|RF)-\d\d$")]
    private static partial Regex Id();
}
