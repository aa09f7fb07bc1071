namespace CoachBot.Discord.Wire;

internal static class MessageFlags
{
    /// <summary>Only whoever pressed or asked sees it.</summary>
    public const int Ephemeral = 1 << 6;
}
