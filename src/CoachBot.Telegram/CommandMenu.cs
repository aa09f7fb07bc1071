using CoachBot.Chat.Words;
using CoachBot.Telegram.Secrecy;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace CoachBot.Telegram;

/// <summary>The list of commands that Telegram offers while somebody types, in every language of the bot.</summary>
internal sealed partial class CommandMenu(ITelegramBotClient client, Languages languages, ILogger log)
{
    /// <summary>A bot without a menu still answers: what goes wrong here is only told.</summary>
    public async Task PublishAsync(CancellationToken cancel)
    {
        try
        {
            await client.SetMyCommands(CommandsOf(languages.All[0]), cancellationToken: cancel);

            foreach (var language in languages.All)
            {
                await client.SetMyCommands(CommandsOf(language), languageCode: language.Code, cancellationToken: cancel);
            }
        }
        catch (RequestException error)
        {
            MenuNotSet(log, TokenRedactor.Redact(error.Message));
        }
    }

    private static IEnumerable<BotCommand> CommandsOf(Language language) =>
        language.Commands.Select(command => new BotCommand(command.Key, command.Value.Description));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Telegram did not take the menu of commands: {Reason}")]
    private static partial void MenuNotSet(ILogger log, string reason);
}
