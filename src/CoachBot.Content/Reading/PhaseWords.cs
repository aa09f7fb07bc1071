using CoachBot.Coaching.Calendar;

namespace CoachBot.Content.Reading;

/// <summary>The phases as coaches and plans write them, the same as in the rules.</summary>
internal static class PhaseWords
{
    private static readonly Dictionary<string, Phase> Known = Enum.GetValues<Phase>().ToDictionary(phase => phase.Code());

    public static string All => string.Join(", ", Known.Keys);

    public static Phase? Parse(string word) => Known.TryGetValue(word, out var phase) ? phase : null;

    public static string Of(Phase phase) => phase.Code();
}
