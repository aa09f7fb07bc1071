using CoachBot.Coaching.Calendar;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>The phases as coaches write them, the same as in the rules: <c>BASE</c>, <c>STR</c>.</summary>
internal static class PhaseCode
{
    private static readonly Dictionary<string, Phase> Codes = new()
    {
        ["BASE"] = Phase.Base,
        ["STR"] = Phase.Strength,
        ["POW"] = Phase.Power,
        ["COMP"] = Phase.Competition,
        ["TAPER"] = Phase.Taper,
        ["TRANS"] = Phase.Transition,
        ["RET"] = Phase.Return,
    };

    public static Phase? Read(Node? node)
    {
        if (node?.AsText() is not { Length: > 0 } code)
        {
            return null;
        }

        if (!Codes.TryGetValue(code, out var phase))
        {
            node.Report($"'{code}' is not a phase; one of {string.Join(", ", Codes.Keys)}");
        }

        return phase;
    }
}
