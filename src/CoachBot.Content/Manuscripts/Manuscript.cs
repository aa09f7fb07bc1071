using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Files;
using CoachBot.Content.Reading;
using CoachBot.Content.Words;

namespace CoachBot.Content.Manuscripts;

/// <summary>The content as it is written, with the place of everything: what the checks read. English is the first tongue.</summary>
internal sealed record Manuscript(
    Shelf<Exercise> Exercises,
    Shelf<Rule> Rules,
    Shelf<WeekLayout> Layouts,
    Shelf<RuleUser> RuleUsers,
    Shelf<GateEntry> Gates,
    Shelf<Prescription> Prescriptions,
    Shelf<Source> Sources,
    Shelf<Article> Articles,
    Shelf<RedFlag> RedFlags,
    Shelf<ProgrammeEntry> Programmes,
    IReadOnlyList<Tongue> Tongues)
{
    /// <summary>What people call exercises.</summary>
    public Shelf<UsualName> UsualNames { get; init; } = new([], []);

    /// <summary>Names of the catalogue that mean something else in most messages.</summary>
    public IReadOnlyList<string> VagueNames { get; init; } = [];

    public Tongue English => Tongues[0];
}
