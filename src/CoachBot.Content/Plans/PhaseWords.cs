using CoachBot.Coaching.Calendar;

namespace CoachBot.Content.Plans;

/// <summary>The phases as plans write them.</summary>
internal static class PhaseWords
{
    private static readonly Dictionary<string, Phase> Words = new()
    {
        ["BASE"] = Phase.Base,
        ["STR"] = Phase.Strength,
        ["POW"] = Phase.Power,
        ["COMP"] = Phase.Competition,
        ["TAPER"] = Phase.Taper,
        ["TRANS"] = Phase.Transition,
        ["RET"] = Phase.Return,
    };

    public static string All => string.Join(", ", Words.Keys);

    public static Phase? Parse(string word) => Words.TryGetValue(word, out var phase) ? phase : null;

    public static string Of(Phase phase) => Words.First(word => word.Value == phase).Key;
}
