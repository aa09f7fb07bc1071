using CoachBot.Chat.Messages;

namespace CoachBot.Telegram.Rendering;

/// <summary>One message of a reply.</summary>
/// <param name="Html">What is sent.</param>
/// <param name="Plain">The same without tags, should Telegram not understand them.</param>
/// <param name="Buttons">The rows below it.</param>
internal sealed record TelegramText(string Html, string Plain, IReadOnlyList<IReadOnlyList<Button>> Buttons);
