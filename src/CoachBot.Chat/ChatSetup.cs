using CoachBot.Chat.Commands;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Duties;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>Adds the conversation: commands, routing and duties. Platforms, stores and content come from their own projects.</summary>
public static class ChatSetup
{
    /// <summary>Adds the conversation and the coach.</summary>
    public static IHostApplicationBuilder AddChat(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ChatOptions>().BindConfiguration(ChatOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<DeliveryOptions>().BindConfiguration(DeliveryOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton<IClock, TimeProviderClock>();
        builder.Services.AddSingleton<Coach>();
        builder.Services.AddSingleton<Refusal>();
        builder.Services.AddSingleton<ComingSession>();
        builder.Services.AddSingleton<ForYou>();
        builder.Services.AddSingleton<ClubSession>();
        builder.Services.AddSingleton<ClubDone>();
        builder.Services.AddSingleton<SessionText>();
        builder.Services.AddSingleton<Family>();
        builder.Services.AddSingleton<FeltSets>();
        builder.Services.AddSingleton<SwapReason>();
        builder.Services.AddSingleton<WhyText>();
        builder.Services.AddSingleton<FollowUps>();
        builder.Services.AddSingleton<FreeText>();
        builder.Services.AddSingleton<Router>();
        builder.Services.AddSingleton(services => new SingleTurn(
            services.GetRequiredService<Router>(),
            services.GetRequiredService<Languages>(),
            services.GetRequiredService<IClock>(),
            services.GetRequiredService<IOptions<ChatOptions>>()));
        builder.Services.AddSingleton<DeliveryIds>();
        builder.Services.AddSingleton<Bell>();
        builder.Services.AddSingleton<FloodGuard>();
        builder.Services.AddSingleton<Rights>();
        builder.Services.AddSingleton<Healing>();
        builder.Services.AddSingleton<Composing>();
        builder.Services.AddSingleton<Conversation>();
        builder.Services.AddSingleton<IConversations, LocalConversations>();
        builder.Services.AddSingleton<MorningRound>();
        builder.Services.AddSingleton<DutyBoard>();
        builder.Services.AddSingleton<IReadiness>(services => services.GetRequiredService<DutyBoard>());
        builder.Services.AddSingleton<Func<IChatPlatform, IReadOnlyList<IDuty>>>(services => platform =>
        [
            ActivatorUtilities.CreateInstance<Listening>(services, platform),
            ActivatorUtilities.CreateInstance<Delivering>(services, platform),
        ]);
        builder.Services.AddHostedService<DutyService>();

        foreach (var command in Commands)
        {
            builder.Services.AddSingleton(command);
            builder.Services.AddSingleton(services => (ICommand)services.GetRequiredService(command));
        }

        return builder;
    }

    /// <summary>The names of the commands that stand in menus: each language must describe each.</summary>
    public static IReadOnlyList<string> ListedCommands { get; } =
    [
        "start", "today", "week", "log", "done", "swap", "progress", "race", "why",
        "subscribe", "unsubscribe", "status", "settings", "help", "privacy", "export", "delete",
    ];

    private static Type[] Commands { get; } =
    [
        typeof(Start),
        typeof(Today),
        typeof(Why),
        typeof(Subscribe),
        typeof(Unsubscribe),
        typeof(Snooze),
        typeof(Settings),
        typeof(Help),
        typeof(ChangeLanguage),
        typeof(ArticleAnswer),
        typeof(ExerciseHelp),
        typeof(RedFlagHelp),
        typeof(Resume),
        typeof(Log),
        typeof(Undo),
        typeof(Done),
        typeof(Skip),
        typeof(Felt),
        typeof(SwapExercise),
        typeof(Shorter),
        typeof(RaceDay),
        typeof(ProgressReport),
        typeof(WeekAhead),
        typeof(ChangeZone),
        typeof(ChangeKit),
        typeof(ChangeRunDays),
        typeof(ChangeMinutes),
        typeof(DeleteEverything),
        typeof(Privacy),
        typeof(Status),
        typeof(Export),
    ];
}
