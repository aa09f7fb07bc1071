using CoachBot.Chat;
using CoachBot.Content;
using CoachBot.Discord;
using CoachBot.Logging;
using CoachBot.Storage;
using CoachBot.Telegram;
using CoachBot.Terminal;
using CoachBot.Understanding;
using CoachBot.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot;

/// <summary>Puts the house together: who is in it and in which order they start.</summary>
internal static class BotHost
{
    /// <summary>A stop takes no longer than this; what is not finished then is taken up at the next start.</summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(5);

    /// <param name="before">What a test brings along: settings, a clock, a platform of its own.</param>
    /// <param name="judge">Who holds the programmes against the training rules; null when nobody asked for that.</param>
    public static IHost Create(Action<IHostApplicationBuilder>? before = null, ProgrammeJudge? judge = null)
    {
        var builder = Builder();
        before?.Invoke(builder);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopWithin);

        builder.AddContent(judge);
        builder.AddUnderstanding();
        builder.AddStorage();

        // Before the duties, so that whoever is told an address finds it open, and until they have ended.
        builder.AddWeb();
        builder.AddChat();
        builder.AddTelegram();
        builder.AddDiscord();

        var isChatHere = !builder.HasPlatform();

        if (isChatHere)
        {
            builder.AddTerminal();
        }

        builder.AddLogging(isQuiet: isChatHere);
        builder.Services.AddHostedService<Greeting>();

        return builder.Build();
    }

    /// <summary>The settings alone, for those who do not need the house.</summary>
    public static IConfiguration Configuration() => Builder().Configuration;

    private static bool HasPlatform(this HostApplicationBuilder builder) =>
        builder.Services.Any(service => service.ServiceType == typeof(IChatPlatform));

    private static HostApplicationBuilder Builder()
    {
        // A checkout is run from its top; a published program brings its settings along.
        var here = Directory.GetCurrentDirectory();
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings
        {
            ContentRootPath = File.Exists(Path.Combine(here, "appsettings.json")) ? here : AppContext.BaseDirectory,
        });

        builder.Configuration.AddUserSecrets(typeof(BotHost).Assembly, optional: true);
        builder.Configuration.AddEnvironmentVariables();

        return builder;
    }
}
