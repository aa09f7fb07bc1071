using CoachBot.Chat;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Meanings;
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

    /// <summary>What is answered when this is wished for in words that say so much.</summary>
    public static Outcome Fulfil(string wish, Details details, ChatState? state = null)
    {
        var said = new FreeText(
            new FakeUnderstanding(_ => new Meaning.Wish(wish, details)),
            RealContent.Load.Library,
            RealContent.Load.Languages,
            Get<FollowUps>(),
            Get<ArticleAnswer>(),
            Get<ExerciseHelp>());

        return new Router(All, said).Answer(Some.Turn(state)).Outcome;
    }

    /// <summary>What is answered to a command, where the words after its name say so much.</summary>
    public static Outcome Told(string command, Details details, ChatState? state = null)
    {
        var told = new FreeText(
            new FakeUnderstanding(_ => null, _ => details),
            RealContent.Load.Library,
            RealContent.Load.Languages,
            Get<FollowUps>(),
            Get<ArticleAnswer>(),
            Get<ExerciseHelp>());

        return new Router(All, told).Answer(Some.Turn(state, Some.Said(command))).Outcome;
    }

    public static Paragraph Says(string phrase) => new(English.Say(phrase));

    private static ServiceProvider Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton(RealContent.Load.Catalogue);
        builder.Services.AddSingleton(RealContent.Load.Rulebook);
        builder.Services.AddSingleton(RealContent.Load.Library);
        builder.Services.AddSingleton(RealContent.Load.Languages);
        builder.Services.AddSingleton<IUnderstanding>(new FakeUnderstanding(_ => null));
        builder.AddChat();

        return builder.Services.BuildServiceProvider();
    }
}
