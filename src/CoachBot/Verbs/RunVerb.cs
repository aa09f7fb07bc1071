using System.CommandLine;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Verbs;

/// <summary><c>run</c>: the service; a chat in the terminal when no platform is configured.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var command = new Command("run", "Runs the bot; with no token configured, a chat in the terminal (this is the default).");
        command.SetAction((_, cancel) => StartFailure.GuardAsync(() => RunAsync(cancel)));

        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancel)
    {
        using var host = BotHost.Create();
        await host.RunAsync(cancel);

        return Environment.ExitCode;
    }
}
