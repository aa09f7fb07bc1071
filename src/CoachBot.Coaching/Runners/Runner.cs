using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Runners;

/// <summary>What the coach knows of a runner. Two runners with the same data get the same session on the same date.</summary>
/// <param name="Since">The runner's first day with the coach: weeks and phases are counted from it.</param>
/// <param name="Level">How used the runner is to strength work.</param>
/// <param name="HighestGate">The highest jump gate passed, 0 (none) to 5.</param>
/// <param name="Kit">What the runner owns.</param>
public sealed record Runner(LocalDate Since, Level Level, int HighestGate, IReadOnlySet<Kit> Kit)
{
    /// <summary>Someone of whom nothing is known: new to strength work, with a stair and a sturdy chair.</summary>
    public static Runner Newcomer(LocalDate since) => new(since, Level.L0, 0, HomeKit);

    private static IReadOnlySet<Kit> HomeKit { get; } = new HashSet<Kit> { Exercises.Kit.Step, Exercises.Kit.Box };
}
