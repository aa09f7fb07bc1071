using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Discord;

/// <summary>Registers the slash commands without running the bot.</summary>
public static class DiscordCommands
{
    /// <summary>A sentence that tells how it went, and whether it went well.</summary>
    public static async Task<(bool IsDone, string Sentence)> RegisterAsync(IServiceProvider services, CancellationToken cancel)
    {
        if (services.GetService<DiscordRest>() is not { } rest)
        {
            return (false, "Discord:Token is not set: there is no bot to register commands for.");
        }

        _ = services.GetRequiredService<IOptions<DiscordOptions>>().Value;

        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DiscordCommands));
        var patient = new PatientRest(rest, Random.Shared, services.GetRequiredService<TimeProvider>(), log);

        try
        {
            var application = await patient.AskAsync<Application>(Route.CurrentApplication, null, cancel);
            var (count, haveChanged) = await new CommandRegistration(patient, services.GetRequiredService<Languages>())
                .RegisterAsync(application.Id ?? default, cancel);

            return (true, haveChanged ? $"Registered {count} commands." : $"All {count} commands were registered already.");
        }
        catch (PlatformRefusedException refusal)
        {
            return (false, refusal.Message);
        }
    }
}
