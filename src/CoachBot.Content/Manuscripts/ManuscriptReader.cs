using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Files;
using CoachBot.Content.Reading;
using CoachBot.Content.Words;

namespace CoachBot.Content.Manuscripts;

/// <summary>Takes each file to the one who can read it.</summary>
internal static class ManuscriptReader
{
    private const string English = "en";

    public static Manuscript Read(ConfigFolder folder)
    {
        var gates = Read([folder.Take("rules/gates.yaml")], GateFile.Read);
        var prescriptions = Read([folder.Take("rules/prescriptions.yaml")], PrescriptionFile.Read);
        var sources = Read([folder.Take("rules/sources.yaml")], SourceFile.Read);
        var redFlags = Read([folder.Take("knowledge/red-flags.yaml")], RedFlagFile.Read);
        var names = folder.TakeAny("exercises/names");
        var exercises = Read(folder.TakeRest("exercises"), ExerciseFile.Read);
        var rules = Read(folder.TakeRest("rules"), RuleFile.Read);
        var articles = Read(folder.TakeRest("knowledge"), KnowledgeFile.Read);

        var programmes = Read([.. folder.TakeAny("programmes"), .. folder.TakeAny("programmes/published")], ProgrammeFile.Read);

        var (name, phrases) = PhraseFile.Read(folder.Take($"languages/{English}/phrases.yaml"));
        var english = new Tongue(
            English,
            name,
            TimesFile.Read(folder.Take($"languages/{English}/times.yaml")),
            phrases,
            CommandFile.Read(folder.Take($"languages/{English}/commands.yaml")),
            exercises.Part(entry => entry.English),
            rules.Part(entry => entry.English),
            gates.Parts(gate => gate.Value.English.Select(test => test with { Id = $"{gate.Id}.{test.Id}" })),
            articles.Part(entry => entry.English),
            redFlags.Part(entry => entry.English),
            programmes.Part(entry => entry.English))
        {
            Details = DetailFile.Read(folder.Find($"languages/{English}/details.yaml")),
            Utterances = Lines(folder, $"languages/{English}/utterances"),
            Concepts = Lines(folder, $"languages/{English}/concepts"),
        };

        return new Manuscript(
            exercises.Part(entry => entry.Exercise),
            rules.Part(entry => entry.Rule),
            rules.Parts(rule => Layout(rule)),
            rules.Parts(rule => User(rule)),
            gates,
            prescriptions,
            sources,
            articles.Part(entry => entry.Article),
            redFlags.Part(entry => entry.RedFlag),
            programmes,
            [english, .. folder.Languages.Where(code => code != English).ToList().Select(code => Language(folder, code, hasProgrammes: programmes.HasFiles))])
        {
            UsualNames = Read(names, NameFile.Read),
            VagueNames = [.. names.SelectMany(NameFile.Vague)],
        };
    }

    private static Shelf<T> Read<T>(IReadOnlyList<YamlFile> files, Func<YamlFile, IReadOnlyList<Written<T>>> read) =>
        new(files, files.SelectMany(read));

    private static IEnumerable<Written<WeekLayout>> Layout(Written<RuleEntry> rule) =>
        rule.Value.Layout is { } layout ? [new(rule.Id, layout, rule.Node)] : [];

    private static IEnumerable<Written<RuleUser>> User(Written<RuleEntry> rule) =>
        rule.Value.UsedBy is { } user ? [new(rule.Id, user, rule.Node)] : [];

    private static Tongue Language(ConfigFolder folder, string code, bool hasProgrammes)
    {
        var (name, phrases) = PhraseFile.Read(folder.Take($"languages/{code}/phrases.yaml"));
        var (rules, gateTests) = TranslatedRules.Read(folder.Take($"languages/{code}/rules.yaml"));

        return new Tongue(
            code,
            name,
            TimesFile.Read(folder.Take($"languages/{code}/times.yaml")),
            phrases,
            CommandFile.Read(folder.Take($"languages/{code}/commands.yaml")),
            Translated.Exercises(folder.Take($"languages/{code}/exercises.yaml")),
            rules,
            gateTests,
            Translated.Articles(folder.Take($"languages/{code}/knowledge.yaml")),
            Translated.RedFlags(folder.Take($"languages/{code}/red-flags.yaml")),
            hasProgrammes ? Translated.Programmes(folder.Take($"languages/{code}/programmes.yaml")) : new Shelf<ProgrammeText>([], []))
        {
            Details = DetailFile.Read(folder.Find($"languages/{code}/details.yaml")),
            Utterances = Lines(folder, $"languages/{code}/utterances"),
            Concepts = Lines(folder, $"languages/{code}/concepts"),
        };
    }

    private static IReadOnlyList<LabelledLine> Lines(ConfigFolder files, string folder) => [.. files.TakeLines(folder).SelectMany(file => file.Lines)];
}
