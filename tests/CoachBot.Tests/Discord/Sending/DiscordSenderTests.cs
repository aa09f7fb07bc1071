using CoachBot.Chat.Messages;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Sending;
using CoachBot.Discord.Wire;
using CoachBot.Tests.Discord.Support;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using NodaTime.Testing;

namespace CoachBot.Tests.Discord.Sending;

public sealed class DiscordSenderTests : IDisposable
{
    private static readonly Reply Words = new([new Paragraph("words")]);
    private static readonly Place Channel = new(null, new Snowflake(7), null);
    private static readonly Place Alone = new(new Snowflake(5), null, null);

    private readonly FakeDiscordApi _api = new();
    private readonly FakeTimeProvider _time = new();

    public void Dispose() => _api.Dispose();

    private IEnumerable<string> Paths => _api.Calls.Select(call => call.Path);

    private Task<SendResult> SendAsync(Place to, Reply reply, bool isRepeat = false)
    {
        var rest = _api.Rest(_time);
        var sender = new DiscordSender(rest, new InteractionDesk(_time), new DirectMessages(rest, _time, _api.Log), new FakeClock(Some.Time), _api.Log);

        return sender.SendAsync(new OutgoingMessage(Guid.Empty, to.Address("discord"), reply) { IsRepeat = isRepeat }, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AMessageToAChannelIsKnownAgain(bool isRepeat)
    {
        Assert.IsType<SendResult.Sent>(await SendAsync(Channel, Words, isRepeat));
        Assert.Contains("\"nonce\":\"0000000000000000000000000\",\"enforce_nonce\":true", _api.Calls.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerWhoseInteractionWasForgottenBeforeItWasTriedGoesToTheChannel()
    {
        Assert.IsType<SendResult.Sent>(await SendAsync(Channel with { Interaction = new Snowflake(9) }, Words));
        Assert.Equal(["channels/7/messages"], Paths);
    }

    [Fact]
    public async Task OneThatWasTriedBeforeAStartIsNotGivenOnceMore()
    {
        Assert.True(Assert.IsType<SendResult.Unknown>(await SendAsync(Channel with { Interaction = new Snowflake(9) }, Words, isRepeat: true)).IsFinal);
        Assert.Empty(Paths);
    }

    [Fact]
    public async Task WhatIsKeptOfAChannelIsNotShownToAll()
    {
        var file = Words with { File = new ReplyFile("data.json", "{}") };

        Assert.IsType<SendResult.Gone>(await SendAsync(Channel with { Interaction = new Snowflake(9) }, file));
        Assert.Empty(Paths);
    }

    [Fact]
    public async Task NothingWasSaidWhenNoChannelWasToldOf()
    {
        _api.Then(FakeDiscordApi.Answer(502, ""));

        Assert.IsType<SendResult.NotSent>(await SendAsync(Alone, Words));
    }
}
