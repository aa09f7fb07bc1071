using System.Net.Http.Headers;
using CoachBot.Chat;
using CoachBot.Chat.Webhooks;
using CoachBot.Discord.Endpoint;
using CoachBot.Discord.Rest;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Discord;

/// <summary>The way in to Discord.</summary>
public static class DiscordSetup
{
    private const string Rest = "Discord.Rest";

    /// <summary>Discord wants to know whom to write to when a bot misbehaves, and shuts out those that do not tell.</summary>
    private const string UserAgent = "DiscordBot (https://coachbot.example, 0.1.0)";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    /// <summary>Adds Discord, if a token is configured.</summary>
    public static IHostApplicationBuilder AddDiscord(this IHostApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(DiscordOptions.Section);

        if (string.IsNullOrWhiteSpace(section[nameof(DiscordOptions.Token)]))
        {
            return builder;
        }

        builder.Services.AddOptions<DiscordOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddHttpClient(Rest)
            .ConfigureHttpClient((services, client) => Configure(client, services.GetRequiredService<IOptions<DiscordOptions>>().Value))
            .UseSocketsHttpHandler((handler, _) =>
            {
                // The client lives as long as the program; the connections below it must notice when an address moves.
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(3);

                // The token must not follow a redirect to another host, nor stand in a trace.
                handler.AllowAutoRedirect = false;
                handler.ActivityHeadersPropagator = null;
            })
            .SetHandlerLifetime(System.Threading.Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        builder.Services.AddSingleton(services => new DiscordRest(
            services.GetRequiredService<IHttpClientFactory>().CreateClient(Rest),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<DiscordRest>>()));
        builder.Services.AddSingleton<DiscordWebhook>();
        builder.Services.AddSingleton<IWebhook>(services => services.GetRequiredService<DiscordWebhook>());
        builder.Services.AddSingleton<IChatPlatform, DiscordPlatform>();

        return builder;
    }

    private static void Configure(HttpClient client, DiscordOptions options)
    {
        client.BaseAddress = options.Api;
        client.Timeout = Timeout;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", options.Token);
        client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
    }
}
