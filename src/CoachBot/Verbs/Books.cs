using CoachBot.Chat.Words;
using CoachBot.Content;

namespace CoachBot.Verbs;

/// <summary>The content for verbs that need nothing else of the house.</summary>
internal static class Books
{
    /// <exception cref="ContentProblemsException">There is no such folder, or something in it is wrong.</exception>
    public static ContentLoad Open()
    {
        var folder = ContentSetup.FolderOf(BotHost.Configuration());
        var content = ContentReader.Read(folder, Phrase.All);

        return content.Problems.Count == 0 ? content : throw new ContentProblemsException(folder, content.Problems);
    }
}
