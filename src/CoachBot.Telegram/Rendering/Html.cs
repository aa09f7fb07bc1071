using CoachBot.Chat.Texts;

namespace CoachBot.Telegram.Rendering;

/// <summary>The little of HTML that Telegram reads.</summary>
internal static class Html
{
    public static string Of(Passage passage) => string.Concat(passage.Runs.Select(Of));

    private static string Of(Run run) => run.Emphasis switch
    {
        Emphasis.Bold => $"<b>{Escape(run.Text)}</b>",
        Emphasis.Italic => $"<i>{Escape(run.Text)}</i>",
        _ => Escape(run.Text),
    };

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
