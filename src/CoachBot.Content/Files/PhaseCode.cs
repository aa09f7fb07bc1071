using CoachBot.Coaching.Calendar;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>The phases as coaches write them, the same as in the rules: <c>BASE</c>, <c>STR</c>.</summary>
internal static class PhaseCode
{
    public static Phase? Read(Node? node)
    {
        if (node?.AsText() is not { Length: > 0 } code)
        {
            return null;
        }

        if (PhaseWords.Parse(code) is { } phase)
        {
            return phase;
        }

        node.Report($"'{code}' is not a phase; one of {PhaseWords.All}");

        return default(Phase);
    }
}
