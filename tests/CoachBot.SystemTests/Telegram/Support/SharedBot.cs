using CoachBot.SystemTests.FakeTelegram;

namespace CoachBot.SystemTests.Telegram.Support;

/// <summary>One running bot for the tests that only talk to it, each in chats of its own: most of a test's time is the start.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    private LiveBot? _bot;

    internal FakeBotApi Server => _bot!.Server;

    public async ValueTask InitializeAsync() => _bot = await LiveBot.StartAsync();

    public ValueTask DisposeAsync() => _bot?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Name)]
public sealed class WithSharedBot : ICollectionFixture<SharedBot>
{
    public const string Name = "One bot for all that only talk to it";
}
