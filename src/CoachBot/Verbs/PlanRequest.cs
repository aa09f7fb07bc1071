using NodaTime;

namespace CoachBot.Verbs;

/// <summary>What was asked of <c>plan</c>.</summary>
/// <param name="Runner">The file of whom the plan is for.</param>
/// <param name="From">Its first day; the runner's today when nothing was said.</param>
/// <param name="Weeks">How long it is.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Missed">Days whose sessions were not done.</param>
/// <param name="Log">The file of what happened, if there is one.</param>
internal sealed record PlanRequest(
    string Runner, LocalDate? From, int Weeks, PlanFormat Format, IReadOnlyList<LocalDate> Missed, string? Log);
