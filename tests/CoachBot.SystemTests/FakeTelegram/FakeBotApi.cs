using System.Text.Json.Nodes;
using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>A Bot API server on loopback that can misbehave. Records what it is asked and what people would see.</summary>
internal sealed class FakeBotApi : IAsyncDisposable
{
    private const long BotId = 4242;

    private readonly Signal _signal = new();
    private readonly RequestLog _log = new();
    private readonly SendingLimits _limits;
    private readonly UpdateQueue _updates;
    private readonly WebhookCaller _webhook;
    private readonly BotMethods _methods;
    private readonly HttpDoor _door;

    private FakeBotApi(TimeProvider time)
    {
        Clock = new ServerClock(time);
        Chats = new Chats(Clock, Me);
        _limits = new SendingLimits(Clock);
        _updates = new UpdateQueue(Clock, _signal);
        _webhook = new WebhookCaller(_updates, _signal);
        _methods = new BotMethods(Me, _updates, _webhook, Chats);
        _door = new HttpDoor(AnswerAsync);
    }

    /// <summary>For <c>Telegram:ApiUrl</c>.</summary>
    public string Url => _door.Url;

    public string Token { get; } = $"{BotId}:FAKE-{Guid.NewGuid():N}";

    public JsonObject Me { get; } = new()
    {
        ["id"] = BotId,
        ["is_bot"] = true,
        ["first_name"] = "CoachBot",
        ["username"] = "coach_test_bot",
        ["can_join_groups"] = true,
        ["can_read_all_group_messages"] = false,
        ["supports_inline_queries"] = false,
    };

    public ServerClock Clock { get; }

    public Chats Chats { get; }

    public FaultPlan Faults { get; } = new();

    /// <summary>Whether a message over a limit is refused with 429, and not only noted.</summary>
    public bool EnforcesLimits { get; set; }

    /// <summary>What people saw, in order, whatever the bot learned of it.</summary>
    public IReadOnlyList<ShownMessage> Shown => Chats.Shown;

    public int ShownCount => Chats.ShownCount;

    public IReadOnlyList<LimitViolation> LimitViolations => _limits.Violations;

    public IReadOnlyList<ContractViolation> ContractViolations => _log.Violations;

    /// <summary>Updates that the bot did not confirm yet.</summary>
    public int PendingUpdates => _updates.Count;

    /// <summary>Whether the bot is waiting for the next update.</summary>
    public bool IsPolled => _updates.IsPolled;

    public int DroppedUpdates => _updates.Dropped;

    public int UnwantedUpdates => _updates.Unwanted;

    /// <summary>Where updates are sent instead of being polled; empty for polling.</summary>
    public string Webhook => _webhook.Url;

    public string WebhookSecret => _webhook.Secret;

    /// <summary>How the bot answered the calls of its webhook.</summary>
    public IReadOnlyList<int> WebhookAnswers => [.. _webhook.Answers];

    /// <summary>Setting it makes update ids jump.</summary>
    public long NextUpdateId
    {
        get => _updates.NextId;
        set => _updates.NextId = value;
    }

    public static async Task<FakeBotApi> StartAsync(TimeProvider? time = null)
    {
        var server = new FakeBotApi(time ?? TimeProvider.System);
        await server._door.OpenAsync(TestContext.Current.CancellationToken);

        return server;
    }

    /// <summary>Requests in the order of their arrival, of one method or all. A poll is here while it waits.</summary>
    public IReadOnlyList<RecordedRequest> Requests(string? method = null) => _log.Of(method);

    public int RequestCount(string method) => _log.Count(method);

    /// <summary>The texts a chat saw, in order; an edit counts as a new text.</summary>
    public IReadOnlyList<string> TextsTo(long chatId) =>
        [.. Shown.Where(message => message.ChatId == chatId).Select(message => message.Text)];

    /// <summary>Queues any update of one kind: <c>Queue("message", …)</c>.</summary>
    public long Queue(string kind, JsonObject content) => Queue(new JsonObject { [kind] = content });

    /// <summary>Queues any update as it is, but for its id.</summary>
    public long Queue(JsonObject update) => _updates.Add(update);

    /// <summary>Says how someone stands to a group: creator, administrator, member, left or kicked. Unknown people are members.</summary>
    public void SetMember(long chatId, long userId, string status) => Chats.KnowMember(chatId, userId, status);

    /// <summary>Waits until something that happens here makes <paramref name="seen"/> true.</summary>
    public Task WaitForAsync(Func<bool> seen, TimeSpan? timeout = null) => _signal.UntilAsync(seen, timeout, Story);

    /// <summary>Fails if a request broke the published contract; where the contract is not at hand, the test warns that nothing was checked.</summary>
    public void AssertContract()
    {
        if (BotApiSpec.Current is null)
        {
            TestContext.Current.AddWarning("shared/specs/telegram-bot-api.json was not found: the requests were not checked against the Bot API");
        }

        Assert.Empty(ContractViolations);
    }

    public async ValueTask DisposeAsync()
    {
        await _webhook.DisposeAsync();
        await _door.DisposeAsync();
    }

    private async Task<BotAnswer?> AnswerAsync(Call call, CancellationToken cancel)
    {
        var request = _log.Add(Clock.Now, call.Method, call.Body);
        _limits.Arrives(request);
        _signal.Raise();

        if (call.Token != Token)
        {
            return BotAnswer.Unauthorized;
        }

        var fault = Faults.For(request);
        var truth = fault.Processed ? await ProcessAsync(request, cancel) : null;
        var answer = fault.Answer ?? truth;

        if (answer is { RetryAfter: { } seconds } && request.ChatId is { } chatId)
        {
            _limits.Pause(chatId, seconds);
        }

        _signal.Raise();

        if (fault.Hold is { } hold)
        {
            await hold(Clock.Time, cancel);
        }

        return fault.IsCut ? null : answer;
    }

    private async Task<BotAnswer> ProcessAsync(RecordedRequest request, CancellationToken cancel) =>
        _limits.Count(request, EnforcesLimits) is { } wait
            ? BotAnswer.TooManyRequests((int)Math.Ceiling(wait.TotalSeconds))
            : await _methods.AnswerAsync(request, cancel);

    private string Story() =>
        $"{PendingUpdates} updates wait; {ShownCount} messages shown; the last requests:\n"
        + string.Join('\n', Requests().TakeLast(20).Select(request => $"{request.Number} {request.Method} {request.Body}"));
}
