using CoachBot.SystemTests.FakeDiscord;

namespace CoachBot.SystemTests.Discord.Support;

/// <summary>One running bot for the tests that only talk to it, each with people of its own: most of a test's time is the start.</summary>
public sealed class SharedDiscordBot : IAsyncLifetime
{
    private DiscordBot? _bot;

    internal FakeDiscordServer Server => _bot!.Server;

    public async ValueTask InitializeAsync() => _bot = await DiscordBot.StartAsync();

    public ValueTask DisposeAsync() => _bot?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Name)]
public sealed class WithSharedDiscordBot : ICollectionFixture<SharedDiscordBot>
{
    public const string Name = "One bot on Discord for all that only talk to it";
}
