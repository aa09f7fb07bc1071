using CoachBot.Chat;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Tests.Support;

/// <summary>The commands as they are, with the words as they are, and neither a store nor a platform.</summary>
internal static class RealCommands
{
    private static readonly Lazy<IServiceProvider> Services = new(Build);

    public static Router Router => Get<Router>();

    public static Language English => Get<Languages>().For("en");

    public static Language Italian => Get<Languages>().For("it");

    public static IEnumerable<ICommand> All => Services.Value.GetServices<ICommand>();

    public static T Get<T>()
        where T : notnull => Services.Value.GetRequiredService<T>();

    /// <summary>What is answered to words, to a /command or, as <c>[data]</c>, to a pressed button.</summary>
    public static Outcome Answer(string said, ChatState? state = null) => Router.Answer(Some.Turn(state, Some.Said(said))).Outcome;

    public static Paragraph Says(string phrase) => new(English.Say(phrase));

    private static ServiceProvider Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton(RealContent.Load.Catalogue);
        builder.Services.AddSingleton(RealContent.Load.Rulebook);
        builder.Services.AddSingleton(RealContent.Load.Library);
        builder.Services.AddSingleton(RealContent.Load.Languages);
        builder.Services.AddSingleton<IUnderstanding>(new FakeUnderstanding(_ => new Meaning.Unclear([])));
        builder.AddChat();

        return builder.Services.BuildServiceProvider();
    }
}
