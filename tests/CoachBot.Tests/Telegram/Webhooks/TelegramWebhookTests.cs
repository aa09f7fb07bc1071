using System.Text;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Webhooks;
using CoachBot.Telegram;
using CoachBot.Telegram.Polling;
using CoachBot.Telegram.Reading;
using CoachBot.Telegram.Webhooks;
using CoachBot.Tests.Support;
using CoachBot.Tests.Telegram.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Telegram.Webhooks;

public class TelegramWebhookTests
{
    private const string Update = """{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"text":"/today"}}""";

    private readonly WebhookSecret _secret = new(null);
    private readonly List<IncomingMessage> _heard = [];
    private readonly TelegramWebhook _webhook;

    private bool _wasRead;

    public TelegramWebhookTests()
    {
        var options = new TelegramOptions { Token = FakeApi.Token, Mode = "Webhook", WebhookUrl = "https://bot.example.org/in/telegram" };
        _webhook = new TelegramWebhook(Options.Create(options), _secret, TimeProvider.System, NullLogger<TelegramWebhook>.Instance);
    }

    private Task<WebhookAnswer> CallAsync(string? secret, string body = Update) => _webhook.AnswerAsync(
        new WebhookCall(
            name => name == "X-Telegram-Bot-Api-Secret-Token" ? secret : null,
            (most, _) =>
            {
                _wasRead = true;

                return Task.FromResult(body.Length > most ? null : Encoding.UTF8.GetBytes(body));
            }),
        TestContext.Current.CancellationToken);

    private void Open(Exception? failure = null) => _webhook.Open(new BatchHearing(
        update => new TelegramReader("telegram", "CoachBot").Read(update, Some.Time),
        (message, _) =>
        {
            _heard.Add(message);

            return failure is null ? Task.FromResult<Guid?>(null) : throw failure;
        },
        TimeProvider.System,
        Random.Shared,
        NullLogger.Instance));

    [Fact]
    public void ItsPathIsThatOfTheUrl() => Assert.Equal("/in/telegram", _webhook.Path);

    [Fact]
    public async Task WhatTelegramTellsIsHeard()
    {
        Open();

        Assert.Equal(200, (await CallAsync(_secret.Value)).Status);
        Assert.Equal("/today", Assert.Single(_heard).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    public async Task AStrangersBodyIsNotEvenRead(string? secret)
    {
        Open();

        Assert.Equal(401, (await CallAsync(secret)).Status);
        Assert.False(_wasRead);
        Assert.Empty(_heard);
    }

    [Fact]
    public async Task OneBitOfASecretIsEnoughToBeAStranger()
    {
        Open();

        for (var at = 0; at < _secret.Value.Length; at++)
        {
            var wrong = _secret.Value.ToCharArray();
            wrong[at] = (char)(wrong[at] ^ 1);

            Assert.Equal(401, (await CallAsync(new string(wrong))).Status);
        }
    }

    [Fact]
    public async Task WhatCannotBeSavedIsToComeAgain()
    {
        Open(new IOException("the disk is full"));

        Assert.Equal(503, (await CallAsync(_secret.Value)).Status);
    }

    [Fact]
    public async Task BeforeAndAfterListeningItIsToComeAgain()
    {
        Assert.Equal(503, (await CallAsync(_secret.Value)).Status);
        Open();
        _webhook.Close();

        Assert.Equal(503, (await CallAsync(_secret.Value)).Status);
    }

    [Fact]
    public async Task MoreThanAMegabyteIsTooMuch()
    {
        Open();

        Assert.Equal(413, (await CallAsync(_secret.Value, new string('x', (1024 * 1024) + 1))).Status);
    }

    [Fact]
    public void EachStartHasItsOwnSecretOf256Bits()
    {
        var secrets = Enumerable.Range(0, 100).Select(_ => new WebhookSecret("").Value).ToHashSet();

        Assert.Equal(100, secrets.Count);
        Assert.All(secrets, secret => Assert.Matches("^[A-Za-z0-9_-]{43}$", secret));
    }
}
