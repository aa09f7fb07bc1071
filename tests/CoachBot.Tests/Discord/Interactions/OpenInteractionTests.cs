using CoachBot.Discord.Interactions;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;
using CoachBot.Tests.Discord.Support;

namespace CoachBot.Tests.Discord.Interactions;

public sealed class OpenInteractionTests : IDisposable
{
    private const string Edit = "webhooks/2/token/messages/@original";
    private const string FollowUp = "webhooks/2/token";
    private const string First = "interactions/9/token/callback";

    private static readonly MessageBody Words = new() { Content = "words" };

    private readonly FakeDiscordApi _api = new();

    public void Dispose() => _api.Dispose();

    private OpenInteraction Open(int type = InteractionType.Command, int context = InteractionContext.Guild)
    {
        var interaction = new Interaction(
            new Snowflake(9), new Snowflake(2), type, "token", new InteractionData("help", null, null, null, null), new Snowflake(1), new Snowflake(7), null,
            new User(new Snowflake(5), null, null, null), new Message(null, null, null, null, null, null, null, null, MessageFlags.Ephemeral), null, context);
        var rest = _api.Rest();

        return new OpenInteraction(interaction, new AnsweringByRequest(rest, interaction), rest, default);
    }

    private static Task<RestResult?> SayAsync(OpenInteraction open, bool replaces = false) => open.SayAsync(Words, replaces, TestContext.Current.CancellationToken);

    private IEnumerable<string> Paths => _api.Calls.Select(call => call.Path);

    [Fact]
    public async Task InTimeIsAnsweredAtOnce()
    {
        using var open = Open();
        await SayAsync(open);
        await open.DeferAsync(TestContext.Current.CancellationToken);

        Assert.Equal([First], Paths);
        Assert.Contains("\"flags\":64", _api.Calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LateIsDeferredUnseenAndThenEdited()
    {
        using var open = Open();
        await open.DeferAsync(TestContext.Current.CancellationToken);
        await SayAsync(open);

        Assert.Equal([First, Edit], Paths);
        Assert.Contains("\"type\":5,\"data\":{", _api.Calls[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"flags\":64", _api.Calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatFollowsTheFirstMessageFollows()
    {
        using var open = Open();
        await SayAsync(open);
        await SayAsync(open);

        Assert.Equal([First, FollowUp], Paths);
    }

    [Fact]
    public async Task WhatFollowsWhereAllSeeItIsLeftToTheChannel()
    {
        using var open = Open(context: InteractionContext.BotDirectMessages);
        await SayAsync(open);

        Assert.Null(await SayAsync(open));
    }

    [Fact]
    public async Task APressThatReplacesItsMessageUpdatesIt()
    {
        using var open = Open(InteractionType.Press);
        await SayAsync(open, replaces: true);

        Assert.Contains("\"type\":7", _api.Calls.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADeferredPressIsAnsweredByAMessageOfItsOwn()
    {
        using var open = Open(InteractionType.Press);
        await open.DeferAsync(TestContext.Current.CancellationToken);
        await SayAsync(open);

        Assert.Equal([First, FollowUp], Paths);
    }

    [Fact]
    public async Task AnAnswerThatWasLostIsEditedWhenItHadArrived()
    {
        _api.Then(FakeDiscordApi.Answer(502, "")).Then(FakeDiscordApi.Answer(400, "{\"code\":40060}")).Then(FakeDiscordApi.Answer(200, "{}"));
        using var open = Open();

        Assert.IsType<RestResult.Done>(await SayAsync(open));
        Assert.Equal([First, First, Edit], Paths);
    }

    [Fact]
    public async Task AnAnswerThatWasLostIsLookedForBeforeItIsGivenAgain()
    {
        _api.Then(FakeDiscordApi.Answer(502, "")).Then(FakeDiscordApi.Answer(502, "")).Then(FakeDiscordApi.Answer(404, "{\"code\":10015}")).Then(FakeDiscordApi.Answer(200, "{}"));
        using var open = Open();

        Assert.IsType<RestResult.Lost>(await SayAsync(open));
        Assert.IsType<RestResult.Done>(await SayAsync(open));
        Assert.Equal([First, First, Edit, First], Paths);
    }

    [Fact]
    public async Task AFollowUpThatWasLostIsNeverGivenAgain()
    {
        _api.Then(FakeDiscordApi.Answer(200, "{}")).Then(FakeDiscordApi.Answer(502, ""));
        using var open = Open();
        await SayAsync(open);

        Assert.True(Assert.IsType<RestResult.Lost>(await SayAsync(open)).IsFinal);
    }

    [Fact]
    public async Task AFileComesWithTheEditOfADeferral()
    {
        using var open = Open();
        var body = Words with { Attachments = [new Attachment("0", "data.json", null)], File = new AttachedFile("data.json", "application/json", "{\"a\":1}"u8.ToArray()) };

        await open.SayAsync(body, replaces: false, TestContext.Current.CancellationToken);

        Assert.Equal([First, Edit], Paths);
        Assert.Contains("\"type\":5,\"data\":{", _api.Calls[0].Body, StringComparison.Ordinal);
        Assert.Contains("\"flags\":64", _api.Calls[0].Body, StringComparison.Ordinal);
        Assert.Contains("{\"a\":1}", _api.Calls[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10062)]
    [InlineData(10015)]
    [InlineData(50027)]
    public async Task OneThatDiscordHasGivenUpIsLeftToTheChannel(int code)
    {
        _api.Then(FakeDiscordApi.Answer(404, $"{{\"code\":{code}}}"));
        using var open = Open();

        Assert.Null(await SayAsync(open));
    }

    [Fact]
    public async Task WithNothingToSayLeavesNothingBehind()
    {
        using var open = Open();
        await open.EndAsync(TestContext.Current.CancellationToken);

        Assert.Equal([First, Edit], Paths);
        Assert.Equal("DELETE", _api.Calls[1].Method);
    }
}
