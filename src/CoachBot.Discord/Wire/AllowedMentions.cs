namespace CoachBot.Discord.Wire;

/// <summary>Who may be called by a message: nobody, whatever a runner got us to repeat.</summary>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse)
{
    public static AllowedMentions Nobody { get; } = new([]);
}
