using CoachBot.SystemTests.FakeTelegram;

namespace CoachBot.SystemTests.Telegram.Support;

/// <summary>One running bot that Telegram calls, for the tests that need no other.</summary>
public sealed class CalledBot : IAsyncLifetime
{
    private LiveBot? _bot;

    internal LiveBot Bot => _bot!;

    internal FakeBotApi Server => _bot!.Server;

    public async ValueTask InitializeAsync()
    {
        _bot = await LiveBot.PrepareAsync();
        _bot.BeCalled();
        await _bot.StartAgainAsync();
    }

    public ValueTask DisposeAsync() => _bot?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>The tests that share it.</summary>
[CollectionDefinition(Name)]
public sealed class WithCalledBot : ICollectionFixture<CalledBot>
{
    public const string Name = "One bot that Telegram calls";
}
