using CoachBot.Chat;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using CoachBot.Understanding.Entities;
using CoachBot.Understanding.Learning;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Understanding;

/// <summary>Adds the understanding of plain words. It needs the library, the catalogue and the languages, which come with the content.</summary>
public static class UnderstandingSetup
{
    /// <summary>Adds the understanding of plain words.</summary>
    public static IHostApplicationBuilder AddUnderstanding(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<EntityReader>();
        builder.Services.AddSingleton<Hearing>();
        builder.Services.AddSingleton(services => Learnt.From(services.GetRequiredService<Languages>(), services.GetRequiredService<Hearing>()));
        builder.Services.AddSingleton<IUnderstanding, Understander>();
        builder.Services.AddSingleton<IReadiness, UnderstandingReadiness>();

        return builder;
    }
}
