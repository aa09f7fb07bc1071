using CoachBot.Coaching.Rules;
using CoachBot.Content.Checks;
using CoachBot.Content.Manuscripts;

namespace CoachBot.Content;

/// <summary>Reads <c>config/</c>, all of it, whatever is wrong with it.</summary>
public static class ContentReader
{
    /// <summary>All that is there, and all that is wrong with it.</summary>
    /// <param name="folder">The folder that holds exercises, rules, knowledge, programmes and languages.</param>
    /// <param name="phrasesInUse">The keys of all phrases that the code says; null leaves them unchecked.</param>
    /// <param name="rulesInUse">All rules that the code names; null leaves them unchecked.</param>
    /// <param name="judge">Holds the programmes against the training rules, once nothing else is wrong; null leaves that out.</param>
    public static ContentLoad Read(
        string folder,
        IReadOnlyCollection<string>? phrasesInUse = null,
        IReadOnlyCollection<RuleUse>? rulesInUse = null,
        ProgrammeJudge? judge = null)
    {
        var files = new ConfigFolder(folder);
        var manuscript = ManuscriptReader.Read(files);

        var problems = files.Problems
            .Concat(AllChecks.Run(manuscript))
            .Concat(phrasesInUse is null ? [] : PhrasesInUse.Run(manuscript, phrasesInUse))
            .Concat(rulesInUse is null ? [] : RulesInUse.Run(manuscript, rulesInUse))
            .ToList();

        if (problems.Count == 0 && judge is not null)
        {
            problems.AddRange(ExpectedWarnings.Run(manuscript, judge));
        }

        return new ContentLoad(
            Binding.Catalogue(manuscript),
            Binding.Rulebook(manuscript),
            Binding.Library(manuscript),
            Binding.Languages(manuscript),
            [.. problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)])
        {
            Programmes = Binding.Programmes(manuscript),
        };
    }
}
