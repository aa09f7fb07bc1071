using System.Text;
using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>One way in which a call goes wrong. A processed call has happened, whatever its caller learns.</summary>
internal sealed record Fault
{
    private const string GatewayPage = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

    /// <summary>All goes well: a pause between two faults.</summary>
    public static Fault None { get; } = new() { Processed = true };

    /// <summary>The connection ends before anything is done.</summary>
    public static Fault CutBefore { get; } = new() { IsCut = true };

    /// <summary>Everything is done, then the connection ends without an answer.</summary>
    public static Fault CutAfter { get; } = new() { Processed = true, IsCut = true };

    public static Fault Unauthorized { get; } = new() { Answer = BotAnswer.Unauthorized };

    public bool Processed { get; private init; }

    public bool IsCut { get; private init; }

    /// <summary>What is answered instead of the truth.</summary>
    public BotAnswer? Answer { get; private init; }

    /// <summary>What holds the answer up after the work is done.</summary>
    public Func<TimeProvider, CancellationToken, Task>? Hold { get; private init; }

    public static Fault TooManyRequests(int? retryAfter = 1) => new() { Answer = BotAnswer.TooManyRequests(retryAfter) };

    public static Fault Forbidden(string why = RefusalText.Blocked) => new() { Answer = BotAnswer.Refusal(403, $"Forbidden: {why}") };

    public static Fault BadRequest(string why) => new() { Answer = BotAnswer.BadRequest(why) };

    public static Fault Migrated(long to) =>
        new() { Answer = BotAnswer.Refusal(400, $"Bad Request: {RefusalText.Upgraded}", new JsonObject { ["migrate_to_chat_id"] = to }) };

    public static Fault InternalError(bool processed = false) =>
        new() { Answer = BotAnswer.Refusal(500, "Internal Server Error"), Processed = processed };

    public static Fault BadGateway(bool processed = false) => Page(502, GatewayPage, "text/html", processed);

    /// <summary>Any answer at all.</summary>
    public static Fault Page(int status, string body, string contentType, bool processed = false) =>
        new() { Answer = new BotAnswer(status, Encoding.UTF8.GetBytes(body), contentType), Processed = processed };

    /// <summary>Done at once, answered after a while.</summary>
    public static Fault Slow(TimeSpan delay) =>
        new() { Processed = true, Hold = (time, cancel) => Task.Delay(delay, time, cancel) };

    /// <summary>Done at once, answered when the test says so.</summary>
    public static Fault HeldUntil(Task release) =>
        new() { Processed = true, Hold = (_, cancel) => release.WaitAsync(cancel) };
}
