using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Words;

namespace CoachBot.Content.Manuscripts;

/// <summary>Makes the coach's books of the manuscript; of what is there twice, the first counts.</summary>
internal static class Binding
{
    public static Catalogue Catalogue(Manuscript manuscript) => new(manuscript.Exercises.Each.Select(exercise => exercise.Value));

    public static Rulebook Rulebook(Manuscript manuscript) =>
        new(
            manuscript.Rules.Each.Select(rule => rule.Value),
            manuscript.Prescriptions.Each.Select(dose => dose.Value),
            manuscript.Layouts.Each.Select(layout => layout.Value),
            manuscript.Sources.Each.Select(source => source.Value))
        {
            Gates = [.. manuscript.Gates.Each.Select(gate => gate.Value.Gate).OrderBy(gate => gate.Opens)],
        };

    public static Library Library(Manuscript manuscript) =>
        new(manuscript.Articles.Each.Select(article => article.Value), manuscript.RedFlags.Each.Select(flag => flag.Value));

    public static Languages Languages(Manuscript manuscript) =>
        new([.. manuscript.Tongues.Select(tongue => Language(manuscript, tongue))])
        {
            UsualNames = new UsualNames([.. manuscript.UsualNames.Each.Select(name => name.Value)], manuscript.VagueNames),
        };

    public static ProgrammeBook Programmes(Manuscript manuscript) =>
        new([.. manuscript.Programmes.Each.Select(programme => programme.Value.Programme)]);

    private static Language Language(Manuscript manuscript, Tongue tongue) =>
        new(
            tongue.Code,
            tongue.Name,
            tongue.Phrases.Each.ToDictionary(phrase => phrase.Id, phrase => phrase.Value),
            tongue.Exercises.Each.ToDictionary(exercise => new ExerciseId(exercise.Id), exercise => exercise.Value),
            tongue.Rules.Each.ToDictionary(rule => new RuleId(rule.Id), rule => Filled(manuscript, tongue, rule.Id, rule.Value)),
            tongue.Articles.Each.ToDictionary(article => article.Id, article => article.Value),
            tongue.RedFlags.Each.ToDictionary(flag => flag.Id, flag => flag.Value),
            tongue.Commands.Each.ToDictionary(command => command.Id, command => command.Value))
        {
            Times = tongue.Times,
            Details = tongue.Details,
            Utterances = tongue.Utterances.ToLookup(line => line.Label, line => line.Text),
            Concepts = tongue.Concepts.ToLookup(line => line.Label, line => line.Text),
            Programmes = tongue.Programmes.Each.ToDictionary(programme => programme.Id, programme => programme.Value),
            Gates = manuscript.Gates.Each.ToDictionary(gate => gate.Id, gate => (IReadOnlyDictionary<string, string>)Questions(gate.Value.Gate, tongue)),
        };

    private static RuleText Filled(Manuscript manuscript, Tongue tongue, string id, RuleText text) =>
        manuscript.Rules.Find(id) is { } rule ? text with { Why = Why.Fill(text.Why, rule.Value, tongue.DecimalSign) } : text;

    private static Dictionary<string, string> Questions(Gate gate, Tongue tongue) =>
        gate.Tests
            .Distinct()
            .Select(test => (test, Asked: tongue.GateTests.Find($"{gate.Id}.{test}")))
            .Where(question => question.Asked is not null)
            .ToDictionary(question => question.test, question => question.Asked!.Value);
}
