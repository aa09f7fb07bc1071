namespace CoachBot.Discord.Wire;

internal static class InteractionType
{
    public const int Ping = 1;
    public const int Command = 2;
    public const int Press = 3;
    public const int Autocomplete = 4;
    public const int Form = 5;
}
