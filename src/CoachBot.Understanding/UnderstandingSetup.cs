using CoachBot.Chat;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Understanding;

/// <summary>Adds the understanding of plain words. It needs the library and the languages, which come with the content.</summary>
public static class UnderstandingSetup
{
    /// <summary>Adds the understanding of plain words.</summary>
    public static IHostApplicationBuilder AddUnderstanding(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IUnderstanding, PlainWords>();

        return builder;
    }
}
