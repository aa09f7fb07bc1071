using CoachBot.Chat.Words;
using CoachBot.Coaching.Rules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Content;

/// <summary>Adds the coach's books and the languages.</summary>
public static class ContentSetup
{
    private const string Setting = "Content:Path";

    /// <summary>All rules that code names: the coach's own, and those that conversations and duties go by.</summary>
    public static IReadOnlyCollection<RuleUse> RulesInUse =>
        [.. RuleUses.In(typeof(Rulebook).Assembly), .. RuleUses.In(typeof(Phrase).Assembly)];

    /// <param name="builder">The house.</param>
    /// <param name="judge">Holds the programmes against the training rules, too slow for every start; null leaves that out.</param>
    /// <exception cref="ContentProblemsException">There is no such folder, or something in it is wrong.</exception>
    public static IHostApplicationBuilder AddContent(this IHostApplicationBuilder builder, ProgrammeJudge? judge = null)
    {
        var folder = FolderOf(builder.Configuration);
        var content = ContentReader.Read(folder, Phrase.All, RulesInUse, judge);

        if (content.Problems.Count > 0)
        {
            throw new ContentProblemsException(folder, content.Problems);
        }

        builder.Services.AddSingleton(content.Catalogue);
        builder.Services.AddSingleton(content.Rulebook);
        builder.Services.AddSingleton(content.Library);
        builder.Services.AddSingleton(content.Languages);
        builder.Services.AddSingleton(content.Programmes);

        return builder;
    }

    /// <summary>The folder that <c>Content:Path</c> names.</summary>
    /// <exception cref="ContentProblemsException">There is no such folder.</exception>
    public static string FolderOf(IConfiguration configuration) => Find(configuration[Setting] is { Length: > 0 } path ? path : "config");

    // A checkout is run from its top, a published program from anywhere.
    private static string Find(string path)
    {
        string[] tried = [Path.GetFullPath(path), Path.GetFullPath(path, AppContext.BaseDirectory)];

        return tried.FirstOrDefault(Directory.Exists) ?? throw new ContentProblemsException(
            $"{Setting} is '{path}', but there is no folder {string.Join(" nor ", tried.Distinct())}; "
            + "it must be a folder that holds exercises, rules, knowledge and languages.");
    }
}
