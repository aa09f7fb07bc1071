using System.CommandLine;
using CoachBot.Discord;

namespace CoachBot.Verbs;

/// <summary><c>discord register</c>: tells Discord the slash commands.</summary>
internal static class DiscordVerb
{
    public static Command Create()
    {
        var register = new Command("register", "Registers the slash commands with Discord; status 1 when that fails.");
        register.SetAction((_, cancel) => StartFailure.GuardAsync(() => RegisterAsync(cancel)));

        return new Command("discord", "What Discord needs apart from the running bot.") { register };
    }

    private static async Task<int> RegisterAsync(CancellationToken cancel)
    {
        using var host = BotHost.Create();
        var (isDone, sentence) = await DiscordCommands.RegisterAsync(host.Services, cancel);
        await (isDone ? Console.Out : Console.Error).WriteLineAsync(sentence);

        return isDone ? 0 : 1;
    }
}
