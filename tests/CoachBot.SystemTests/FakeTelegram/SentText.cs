using System.Text;
using System.Text.Json;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>The text and buttons of a call, as they would be shown, or the server's reason to refuse them.</summary>
internal sealed record SentText(string Text, IReadOnlyList<ShownButton> Buttons, string? Markup, string? Refusal)
{
    private const int LongestText = 4096;
    private const int LongestButtonData = 64;

    /// <summary>The topic of a forum that was named.</summary>
    public long? Topic { get; private init; }

    public static SentText Read(RecordedRequest request, string field = "text")
    {
        var (text, problem) = string.Equals(request.String("parse_mode"), "HTML", StringComparison.OrdinalIgnoreCase)
            ? HtmlText.Read(request.String(field) ?? "")
            : (request.String(field) ?? "", null);

        var markup = request.Json("reply_markup");
        var buttons = markup is { } keyboard ? ButtonsOf(keyboard) : [];

        return new SentText(text.Trim(), buttons, markup?.GetRawText(), Refuse(text, problem, buttons))
        {
            Topic = request.Integer("message_thread_id"),
        };
    }

    private static string? Refuse(string text, string? problem, IEnumerable<ShownButton> buttons)
    {
        if (problem is not null)
        {
            return RefusalText.CannotParseEntities + problem;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return RefusalText.Empty;
        }

        if (text.Length > LongestText)
        {
            return RefusalText.TooLong;
        }

        return buttons.Any(button => button.Data is { } data && Encoding.UTF8.GetByteCount(data) is 0 or > LongestButtonData)
            ? RefusalText.ButtonDataInvalid
            : null;
    }

    private static List<ShownButton> ButtonsOf(JsonElement keyboard) =>
        keyboard.ValueKind == JsonValueKind.Object && keyboard.TryGetProperty("inline_keyboard", out var rows)
            ? [.. rows.EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(ButtonOf)]
            : [];

    private static ShownButton ButtonOf(JsonElement button) =>
        new(button.GetProperty("text").GetString()!, button.TryGetProperty("callback_data", out var data) ? data.GetString() : null);
}
