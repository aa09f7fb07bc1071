using System.Text;
using CoachBot.Chat.Webhooks;
using CoachBot.Discord;
using CoachBot.Discord.Endpoint;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NSec.Cryptography;

namespace CoachBot.Tests.Discord.Endpoint;

public sealed class DiscordWebhookTests : IDisposable
{
    private const string Ping = """{"id":"9","type":1,"token":"t","application_id":"2"}""";

    private static readonly string Command = Ping.Replace("\"type\":1", "\"type\":2", StringComparison.Ordinal);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);
    private readonly MemoryLog<DiscordWebhook> _log = new();
    private readonly DiscordWebhook _webhook;

    private Task<RestResult>? _given;
    private bool _isRead;

    public DiscordWebhookTests()
    {
        var options = new DiscordOptions { Mode = "Interactions", PublicKey = Convert.ToHexString(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey)) };
        _webhook = new DiscordWebhook(Options.Create(options), _time, _log);
        _webhook.Open(new InteractionEndpoint(ReceiveAsync, _time));
    }

    public void Dispose() => _key.Dispose();

    private Task ReceiveAsync(Interaction interaction, IFirstAnswering first, CancellationToken cancel)
    {
        _given = first.GiveAsync(new FirstAnswer(FirstAnswer.Message, new MessageBody { Content = "words" }), cancel);

        return Task.CompletedTask;
    }

    private string Timestamp => _time.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Sign(string timestamp, string body) =>
        Convert.ToHexString(SignatureAlgorithm.Ed25519.Sign(_key, Encoding.UTF8.GetBytes(timestamp + body))).ToLowerInvariant();

    private Task<WebhookAnswer> AnswerAsync(string? signature, string? timestamp, string body)
    {
        var call = new WebhookCall(
            name => name == "X-Signature-Ed25519" ? signature : name == "X-Signature-Timestamp" ? timestamp : null,
            (most, _) =>
            {
                _isRead = true;

                return Task.FromResult(body.Length > most ? null : Encoding.UTF8.GetBytes(body));
            });

        return _webhook.AnswerAsync(call, TestContext.Current.CancellationToken);
    }

    private async Task<(int Status, string Body)> CallAsync(string? signature, string? timestamp, string body)
    {
        var answer = await AnswerAsync(signature, timestamp, body);

        return (answer.Status, answer.Json ?? "");
    }

    [Fact]
    public async Task APingIsAnsweredByAPong() => Assert.Equal((200, """{"type":1}"""), await CallAsync(Sign(Timestamp, Ping), Timestamp, Ping));

    [Fact]
    public async Task WhatIsAskedIsAnsweredInTheResponse() =>
        Assert.Contains("words", (await CallAsync(Sign(Timestamp, Command), Timestamp, Command)).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnAnswerIsGivenWhenItWasWritten(bool isWritten)
    {
        var answer = await AnswerAsync(Sign(Timestamp, Command), Timestamp, Command);
        Assert.False(_given!.IsCompleted);

        answer.Written!(isWritten);

        Assert.Equal(isWritten, await _given is RestResult.Done);
    }

    [Fact]
    public async Task AnAnswerThatComesTooLateIsNotGiven()
    {
        IFirstAnswering? first = null;
        _webhook.Open(new InteractionEndpoint((_, one, _) => Task.FromResult(first = one), _time));

        var called = AnswerAsync(Sign(Timestamp, Command), Timestamp, Command);
        _time.Advance(TimeSpan.FromSeconds(3));
        var late = await first!.GiveAsync(new FirstAnswer(FirstAnswer.Message), TestContext.Current.CancellationToken);

        Assert.Equal((WebhookAnswer.NotNow, true), (await called, late is RestResult.Lost));
    }

    [Fact]
    public async Task WhileNobodyListensAPingAloneIsAnswered()
    {
        _webhook.Close();

        Assert.Equal(200, (await CallAsync(Sign(Timestamp, Ping), Timestamp, Ping)).Status);
        Assert.Equal(503, (await CallAsync(Sign(Timestamp, Command), Timestamp, Command)).Status);
    }

    [Fact]
    public async Task WhatIsTooLargeIsNotTaken()
    {
        var body = new string(' ', (1024 * 1024) + 1);

        Assert.Equal(413, (await CallAsync(Sign(Timestamp, body), Timestamp, body)).Status);
    }

    [Fact]
    public async Task StrangersAreToldOfOnceAMinute()
    {
        await CallAsync(null, null, Ping);
        await CallAsync(null, null, Ping);

        Assert.Single(_log.Lines);
    }

    [Fact]
    public void NobodyCallsAtTheGateway() =>
        Assert.Null(new DiscordWebhook(Options.Create(new DiscordOptions()), _time, _log).Path);

    [Fact]
    public async Task AnotherBodyIsRefused() => Assert.Equal(401, (await CallAsync(Sign(Timestamp, Ping), Timestamp, Ping + " ")).Status);

    [Fact]
    public async Task AnotherTimeIsRefused() => Assert.Equal(401, (await CallAsync(Sign(Timestamp, Ping), "1", Ping)).Status);

    [Fact]
    public async Task AnotherKeyIsRefused()
    {
        using var other = Key.Create(SignatureAlgorithm.Ed25519);
        var signature = Convert.ToHexString(SignatureAlgorithm.Ed25519.Sign(other, Encoding.UTF8.GetBytes(Timestamp + Ping)));

        Assert.Equal(401, (await CallAsync(signature, Timestamp, Ping)).Status);
    }

    [Fact]
    public async Task ACallThatWasRecordedIsRefusedLater()
    {
        var (timestamp, signature) = (Timestamp, Sign(Timestamp, Ping));
        _time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(401, (await CallAsync(signature, timestamp, Ping)).Status);
    }

    [Theory]
    [InlineData(null, "1")]
    [InlineData("", "1")]
    [InlineData("zz", null)]
    [InlineData("not hex at all, but of the right length: one hundred and twenty-eight characters, which takes some more words than one would think!", "1")]
    public async Task NoSignatureAtAllIsRefusedUnread(string? signature, string? timestamp) =>
        Assert.Equal((401, false), ((await CallAsync(signature, timestamp, Ping)).Status, _isRead));

    [Fact]
    public async Task WhatCannotBeReadIsABadRequest() => Assert.Equal(400, (await CallAsync(Sign(Timestamp, "[]"), Timestamp, "[]")).Status);

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    public void AKeyThatIsNoneIsNotTaken(string key) => Assert.ThrowsAny<FormatException>(() => new SignatureCheck(key));
}
