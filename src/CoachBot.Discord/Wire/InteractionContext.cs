namespace CoachBot.Discord.Wire;

internal static class InteractionContext
{
    public const int Guild = 0;
    public const int BotDirectMessages = 1;
    public const int OtherDirectMessages = 2;
}
