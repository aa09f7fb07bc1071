using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;

namespace CoachBot.Content;

/// <summary>Says which rules a programme breaks.</summary>
public delegate IReadOnlyList<ProgrammeViolation> ProgrammeJudge(Programme programme, Catalogue catalogue, Rulebook rulebook);
