namespace CoachBot.Discord.Rendering;

/// <summary>A label that must not be longer.</summary>
internal static class Shortened
{
    public static string To(int most, string text) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";
}
