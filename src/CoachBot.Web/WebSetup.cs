using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Web;

/// <summary>The way in over HTTP: platforms that call, and those who look after our health.</summary>
public static class WebSetup
{
    /// <summary>Adds both; neither listens unless a platform has a path or the settings name an address.</summary>
    public static IHostApplicationBuilder AddWeb(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<WebOptions>().BindConfiguration(WebOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<HealthOptions>().BindConfiguration(HealthOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<WebhookServer>();
        builder.Services.AddSingleton<HealthServer>();
        builder.Services.AddHostedService(services => services.GetRequiredService<WebhookServer>());
        builder.Services.AddHostedService(services => services.GetRequiredService<HealthServer>());

        return builder;
    }
}
