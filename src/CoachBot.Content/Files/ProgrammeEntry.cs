using CoachBot.Coaching.Programmes;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>All that a programme's entry says, with the place of each week as it is written.</summary>
internal sealed record ProgrammeEntry(Programme Programme, ProgrammeText English, IReadOnlyList<WeekEntry> Weeks)
{
    public IEnumerable<WrittenLine> Lines => Weeks.SelectMany(week => week.Lines);
}

/// <summary>A week as it is written: once for several that are the same.</summary>
internal sealed record WeekEntry(ProgrammeWeek Week, int Repeat, string? Note, IReadOnlyList<WrittenLine> Lines, Node Node);

/// <summary>A line of a session and where it is written.</summary>
internal sealed record WrittenLine(DoseLine Line, bool IsJump, Node Node);
