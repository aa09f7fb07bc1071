using System.Xml.Linq;

namespace CoachBot.Tests.Architecture;

/// <summary>Who may know whom: the arrows of the house point down only.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> ProjectsAllowed = new()
    {
        ["CoachBot.Coaching"] = [],
        ["CoachBot.Chat"] = ["CoachBot.Coaching"],
        ["CoachBot.Content"] = ["CoachBot.Chat"],
        ["CoachBot.Understanding"] = ["CoachBot.Chat"],
        ["CoachBot.Storage"] = ["CoachBot.Chat"],
        ["CoachBot.Telegram"] = ["CoachBot.Chat"],
        ["CoachBot.Discord"] = ["CoachBot.Chat"],
        ["CoachBot.Terminal"] = ["CoachBot.Chat"],
        ["CoachBot.Web"] = ["CoachBot.Chat"],
        ["CoachBot"] = ["CoachBot.Content", "CoachBot.Understanding", "CoachBot.Storage", "CoachBot.Telegram", "CoachBot.Discord", "CoachBot.Terminal", "CoachBot.Web"],
    };

    private static readonly Dictionary<string, string[]> PackagesAllowed = new()
    {
        ["CoachBot.Coaching"] = ["NodaTime"],
        ["CoachBot.Chat"] = ["Microsoft.Extensions."],
        ["CoachBot.Content"] = ["YamlDotNet"],
        ["CoachBot.Understanding"] = ["System.Numerics.Tensors"],
        ["CoachBot.Storage"] = ["Microsoft.EntityFrameworkCore.", "NodaTime."],
        ["CoachBot.Telegram"] = ["Telegram.Bot", "Microsoft.Extensions."],
        ["CoachBot.Discord"] = ["NSec.Cryptography", "Microsoft.Extensions."],
        ["CoachBot.Terminal"] = ["Spectre.Console"],
        ["CoachBot.Web"] = [],
        ["CoachBot"] = ["Microsoft.Extensions.", "Serilog", "Spectre.Console", "System.CommandLine"],
    };

    public static TheoryData<string> Projects { get; } =
        [.. Directory.GetDirectories(Repository.Source).Select(folder => Path.GetFileName(folder)!).Order()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void AProjectKnowsOnlyWhatIsBelowIt(string project)
    {
        var known = References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Empty(known.Except(ProjectsAllowed[project]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void AProjectMeetsOneOutsideThing(string project)
    {
        var met = References(project, "PackageReference");

        Assert.All(met, package => Assert.Contains(PackagesAllowed[project], allowed => package.StartsWith(allowed, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void OnlyOneProjectMeetsHttpCallers(string project) =>
        Assert.Equal(project == "CoachBot.Web" ? ["Microsoft.AspNetCore.App"] : [], References(project, "FrameworkReference"));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Source, project, $"{project}.csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value);
}
