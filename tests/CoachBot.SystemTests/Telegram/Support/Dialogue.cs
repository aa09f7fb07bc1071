using CoachBot.SystemTests.FakeTelegram;

namespace CoachBot.SystemTests.Telegram.Support;

/// <summary>Saying something and reading what comes back.</summary>
internal static class Dialogue
{
    /// <summary>Says something in a private chat and returns the next thing that is shown there.</summary>
    public static Task<ShownMessage> AskAsync(this FakeBotApi server, long chatId, string text, string language = "en") =>
        server.AnswerAsync(chatId, () => server.Say(chatId, text, language));

    /// <summary>Says something in a group, as the person whose id is 1, and returns the next thing that is shown there.</summary>
    public static Task<ShownMessage> AskInGroupAsync(this FakeBotApi server, long groupId, string text, string language = "en") =>
        server.AnswerAsync(groupId, () => server.SayInGroup(groupId, 1, text, language));

    /// <summary>Presses a button and returns the next thing that is shown in its chat.</summary>
    public static Task<ShownMessage> PressAsync(this FakeBotApi server, ShownMessage message, string label) =>
        server.AnswerAsync(message.ChatId, () => server.Press(message, label, userId: 1));

    /// <summary>The next thing that is shown in a chat after something happens.</summary>
    public static async Task<ShownMessage> AnswerAsync(this FakeBotApi server, long chatId, Action happens)
    {
        var before = server.ShownTo(chatId).Count;
        happens();
        await server.WaitForAsync(() => server.ShownTo(chatId).Count > before);

        return server.ShownTo(chatId)[before];
    }

    public static IReadOnlyList<ShownMessage> ShownTo(this FakeBotApi server, long chatId) =>
        [.. server.Shown.Where(message => message.ChatId == chatId)];

    /// <summary>The bot's name with the sign before it, as people mention it.</summary>
    public static string Mention(this FakeBotApi server) => $"@{server.Me["username"]}";
}
