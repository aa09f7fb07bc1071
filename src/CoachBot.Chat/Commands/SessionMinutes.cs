namespace CoachBot.Chat.Commands;

/// <summary>How short and how long a single session can be made.</summary>
internal static class SessionMinutes
{
    private const int Shortest = 5;
    private const int Longest = 240;

    public static int Within(int minutes) => Math.Clamp(minutes, Shortest, Longest);
}
