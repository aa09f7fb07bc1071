using CoachBot.Chat.Messages;
using CoachBot.Telegram.Rights;
using CoachBot.Tests.Telegram.Support;
using Microsoft.Extensions.Time.Testing;

namespace CoachBot.Tests.Telegram.Rights;

public sealed class TelegramAdministratorsTests : IDisposable
{
    private const string User = """ "user":{"id":7,"is_bot":false,"first_name":"A"} """;

    private static readonly string Administrator =
        $$"""{"status":"administrator","can_be_edited":false,"is_anonymous":false,"can_manage_chat":true,"can_delete_messages":true,"can_manage_video_chats":true,"can_restrict_members":true,"can_promote_members":true,"can_change_info":true,"can_invite_users":true,"can_post_stories":true,"can_edit_stories":true,"can_delete_stories":true,{{User}}}""";

    private static readonly string Member = $$"""{"status":"member",{{User}}}""";

    private readonly FakeApi _api = new();
    private readonly FakeTimeProvider _time = new();

    public void Dispose() => _api.Dispose();

    private TelegramAdministrators Administrators() => new(_api.Clients(), _time);

    private static Task<bool> AskAsync(TelegramAdministrators administrators, string person = "7") =>
        administrators.HaveAsync(new Address("telegram", "-100"), person, TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("creator", true)]
    [InlineData("left", false)]
    [InlineData("member", false)]
    public async Task OnlyTheirStandingCounts(string status, bool has)
    {
        _api.On("getChatMember", FakeApi.Ok($$"""{"status":"{{status}}","is_anonymous":false,{{User}}}"""));

        Assert.Equal(has, await AskAsync(Administrators()));
    }

    [Fact]
    public async Task AnAnswerIsBelievedForHalfAMinute()
    {
        _api.On("getChatMember", FakeApi.Ok(Administrator), FakeApi.Ok(Member));
        var administrators = Administrators();

        Assert.True(await AskAsync(administrators));
        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.True(await AskAsync(administrators));
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.False(await AskAsync(administrators));
    }

    [Fact]
    public async Task NoAnswerIsNoRightAndIsNotBelieved()
    {
        _api.On("getChatMember", FakeApi.BadGateway(), FakeApi.Refusal(400, "Bad Request: chat not found"), FakeApi.Ok(Administrator));
        var administrators = Administrators();

        Assert.False(await AskAsync(administrators));
        Assert.False(await AskAsync(administrators));
        Assert.True(await AskAsync(administrators));
    }

    [Fact]
    public async Task WhoHasNoNumberHasNoRight()
    {
        Assert.False(await AskAsync(Administrators(), "somebody"));
        Assert.Empty(_api.Calls);
    }
}
