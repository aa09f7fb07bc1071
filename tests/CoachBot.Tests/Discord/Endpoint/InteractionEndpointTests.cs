using System.Text;
using CoachBot.Discord.Endpoint;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.Time.Testing;
using NSec.Cryptography;

namespace CoachBot.Tests.Discord.Endpoint;

public sealed class InteractionEndpointTests : IDisposable
{
    private const string Ping = """{"id":"9","type":1,"token":"t","application_id":"2"}""";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);
    private readonly InteractionEndpoint _endpoint;

    public InteractionEndpointTests() => _endpoint = new InteractionEndpoint(
        new SignatureCheck(Convert.ToHexString(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey))), ReceiveAsync, _time);

    public void Dispose() => _key.Dispose();

    private static Task ReceiveAsync(Interaction interaction, IFirstAnswering first, CancellationToken cancel)
    {
        _ = first.GiveAsync(new FirstAnswer(FirstAnswer.Message, new MessageBody { Content = "words" }), cancel);

        return Task.CompletedTask;
    }

    private string Timestamp => _time.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Sign(string timestamp, string body) =>
        Convert.ToHexString(SignatureAlgorithm.Ed25519.Sign(_key, Encoding.UTF8.GetBytes(timestamp + body))).ToLowerInvariant();

    private async Task<(int Status, string Body)> CallAsync(string? signature, string? timestamp, string body)
    {
        var (status, answer) = await _endpoint.AnswerAsync(signature, timestamp, Encoding.UTF8.GetBytes(body), _ => { }, TestContext.Current.CancellationToken);

        return (status, Encoding.UTF8.GetString(answer));
    }

    [Fact]
    public async Task APingIsAnsweredByAPong() => Assert.Equal((200, """{"type":1}"""), await CallAsync(Sign(Timestamp, Ping), Timestamp, Ping));

    [Fact]
    public async Task WhatIsAskedIsAnsweredInTheResponse()
    {
        var body = Ping.Replace("\"type\":1", "\"type\":2", StringComparison.Ordinal);

        Assert.Contains("words", (await CallAsync(Sign(Timestamp, body), Timestamp, body)).Body, StringComparison.Ordinal);
    }

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
    public async Task NoSignatureAtAllIsRefused(string? signature, string? timestamp) => Assert.Equal(401, (await CallAsync(signature, timestamp, Ping)).Status);

    [Fact]
    public async Task WhatCannotBeReadIsABadRequest() => Assert.Equal(400, (await CallAsync(Sign(Timestamp, "[]"), Timestamp, "[]")).Status);

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    public void AKeyThatIsNoneIsNotTaken(string key) => Assert.ThrowsAny<FormatException>(() => new SignatureCheck(key));
}
