using System.Collections.Concurrent;
using CoachBot.Chat;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Telegram;
using CoachBot.Telegram.Webhooks;
using CoachBot.Tests.Support;
using CoachBot.Tests.Telegram.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Testing;

namespace CoachBot.Tests.Telegram;

public class TelegramPlatformTests : IDisposable
{
    private const string Me = """{"id":123456,"is_bot":true,"first_name":"Coach","username":"CoachBot"}""";

    private readonly FakeApi _api = new FakeApi().On("getMe", FakeApi.Ok(Me));
    private readonly HurriedTime _time = new();
    private readonly MemoryLog<TelegramPlatform> _log = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<IncomingMessage> _heard = [];

    public void Dispose()
    {
        _api.Dispose();
        _stop.Dispose();
        GC.SuppressFinalize(this);
    }

    private static Language LanguageOf(string code, string today) => new(
        code,
        code,
        new Dictionary<string, string>(),
        new Dictionary<CoachBot.Coaching.Exercises.ExerciseId, ExerciseText>(),
        new Dictionary<CoachBot.Coaching.Rules.RuleId, RuleText>(),
        new Dictionary<string, ArticleText>(),
        new Dictionary<string, RedFlagText>(),
        new Dictionary<string, CommandText> { ["today"] = new(today) });

    private Func<HttpResponseMessage> Stop() => () =>
    {
        _stop.Cancel();
        throw new OperationCanceledException();
    };

    private Task ListenAsync()
    {
        var languages = new Languages([LanguageOf("en", "Today's session"), LanguageOf("it", "La seduta di oggi")]);
        var options = Options.Create(new TelegramOptions { Token = FakeApi.Token });
        var secret = new WebhookSecret(null);
        var platform = new TelegramPlatform(
            _api.Clients(),
            new TelegramWebhook(options, secret, _time, NullLogger<TelegramWebhook>.Instance),
            secret,
            options,
            languages,
            new FakeClock(Instant.FromUtc(2026, 11, 23, 7, 0)),
            _time,
            _log);

        return platform.ListenAsync(
            (message, _) =>
            {
                _heard.Enqueue(message);

                return Task.FromResult<Guid?>(null);
            },
            _stop.Token);
    }

    [Fact]
    public async Task AsksWhoItIsThenListensUntilCancelled()
    {
        _api.On("getUpdates", FakeApi.Ok("""[{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":-5,"type":"group"},"text":"/today@CoachBot"}}]"""), Stop());

        await ListenAsync();

        Assert.Equal("getMe", _api.Calls[0].Method);
        Assert.Equal("/today", Assert.Single(_heard).Text);
    }

    [Fact]
    public async Task ShowsItsCommandsInEveryLanguage()
    {
        _api.On("getUpdates", Stop());

        await ListenAsync();

        var menus = _api.CallsOf("setMyCommands");
        Assert.Equal(["en", "it"], menus.Skip(1).Select(menu => menu.GetProperty("language_code").GetString()));
        Assert.False(menus[0].TryGetProperty("language_code", out _));
        Assert.Equal(
            ["Today's session", "Today's session", "La seduta di oggi"],
            menus.Select(menu => menu.GetProperty("commands")[0].GetProperty("description").GetString()));
    }

    [Fact]
    public async Task ListensEvenWithoutAMenu()
    {
        _api.On("setMyCommands", FakeApi.Refusal(400, "Bad Request: BOT_COMMAND_INVALID")).On("getUpdates", Stop());

        await ListenAsync();

        Assert.Contains(_log.Lines, line => line.StartsWith("Warning: Telegram did not take the menu", StringComparison.Ordinal));
        Assert.Single(_api.CallsOf("getUpdates"));
    }

    [Theory]
    [InlineData(401, "Unauthorized")]
    [InlineData(404, "Not Found")]
    public async Task AWrongTokenIsRefusedAtOnce(int code, string description)
    {
        _api.On("getMe", FakeApi.Refusal(code, description));

        var error = await Assert.ThrowsAsync<PlatformRefusedException>(ListenAsync);

        Assert.DoesNotContain("SECRET", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitsForTelegramToComeUp()
    {
        _api.On("getMe", FakeApi.BadGateway(), FakeApi.Ok(Me)).On("getUpdates", Stop());

        await ListenAsync();

        Assert.Single(_api.CallsOf("getUpdates"));
    }

    [Fact]
    public async Task APressIsAnsweredAndHeardWhateverTelegramSaysToTheAnswer()
    {
        _api.On("answerCallbackQuery", FakeApi.Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"))
            .On("getUpdates", FakeApi.Ok("""
                [{"update_id":1,"callback_query":{"id":"4","chat_instance":"1","data":"done 1","from":{"id":5,"is_bot":false,"first_name":"A"},
                  "message":{"message_id":33,"date":0,"chat":{"id":5,"type":"private"}}}}]
                """), Stop());

        await ListenAsync();

        Assert.Equal("done 1", Assert.Single(_heard).Pressed);
        Assert.Equal("4", Assert.Single(_api.CallsOf("answerCallbackQuery")).GetProperty("callback_query_id").GetString());
        Assert.DoesNotContain(_log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
