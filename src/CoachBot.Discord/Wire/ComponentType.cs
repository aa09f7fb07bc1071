namespace CoachBot.Discord.Wire;

internal static class ComponentType
{
    public const int Row = 1;
    public const int Button = 2;
    public const int Select = 3;
    public const int TextInput = 4;
}
