using CoachBot.Chat;
using CoachBot.Chat.Webhooks;
using CoachBot.Telegram.Rights;
using CoachBot.Telegram.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CoachBot.Telegram;

/// <summary>The way in to Telegram.</summary>
public static class TelegramSetup
{
    private const string Poll = "Telegram.Poll";
    private const string Send = "Telegram.Send";

    /// <summary>Adds Telegram, if a token is configured.</summary>
    public static IHostApplicationBuilder AddTelegram(this IHostApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(TelegramOptions.Section);

        if (string.IsNullOrWhiteSpace(section[nameof(TelegramOptions.Token)]))
        {
            return builder;
        }

        builder.Services.AddOptions<TelegramOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddHttp(Poll, TelegramClients.PollTimeout);
        builder.Services.AddHttp(Send, _ => TelegramClients.SendTimeout);
        builder.Services.AddSingleton(ClientsOf);
        builder.Services.AddSingleton(services => new WebhookSecret(OptionsOf(services).WebhookSecret));
        builder.Services.AddSingleton<TelegramWebhook>();
        builder.Services.AddSingleton<IWebhook>(services => services.GetRequiredService<TelegramWebhook>());
        builder.Services.AddSingleton<IAdministrators, TelegramAdministrators>();
        builder.Services.AddSingleton<IChatPlatform, TelegramPlatform>();

        return builder;
    }

    private static void AddHttp(this IServiceCollection services, string name, Func<TelegramOptions, TimeSpan> timeout) =>
        services.AddHttpClient(name)
            .ConfigureHttpClient((provider, client) => client.Timeout = timeout(OptionsOf(provider)))
            .UseSocketsHttpHandler((handler, _) =>
            {
                // The clients live as long as the program; the connections below them must notice when an address moves.
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(3);

                // The token is in the path of every address: it must not follow a redirect to another host, nor stand in a trace.
                handler.AllowAutoRedirect = false;
                handler.ActivityHeadersPropagator = null;
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();

    private static TelegramClients ClientsOf(IServiceProvider provider)
    {
        var http = provider.GetRequiredService<IHttpClientFactory>();

        return new TelegramClients(http.CreateClient(Poll), http.CreateClient(Send), OptionsOf(provider));
    }

    private static TelegramOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<TelegramOptions>>().Value;
}
