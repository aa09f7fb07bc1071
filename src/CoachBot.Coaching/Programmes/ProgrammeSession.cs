using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Programmes;

/// <summary>One session of a programme's week; without a line, what is done in it is not known exercise by exercise.</summary>
/// <param name="Letter">A for the first of the week, and so on.</param>
/// <param name="Lines">Everything but jumps, in the order in which it is done.</param>
/// <param name="Jumps">The jumps, which come before.</param>
public sealed record ProgrammeSession(char Letter, IReadOnlyList<DoseLine> Lines, IReadOnlyList<DoseLine> Jumps)
{
    /// <summary>Whether it holds anything but jumps and running, even when nobody tells what.</summary>
    public bool HasStrength { get; init; } = Lines.Count > 0;

    /// <summary>The run that it begins with, no pause between.</summary>
    public RunKind Run { get; init; }

    /// <summary>The day it is bound to; null when the layout of the week decides.</summary>
    public IsoDayOfWeek? Day { get; init; }
}
