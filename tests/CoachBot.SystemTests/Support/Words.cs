using CoachBot.Chat.Words;
using CoachBot.Content;

namespace CoachBot.SystemTests.Support;

/// <summary>What the bot says, from the same files, so that a better wording breaks no test.</summary>
internal static class Words
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "config");

    public static Language English => All.For("en");

    public static Language Italian => All.For("it");

    private static Languages All { get; } = ContentReader.Read(Folder).Languages;
}
