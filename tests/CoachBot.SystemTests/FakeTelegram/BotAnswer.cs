using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>What goes back to the bot.</summary>
internal sealed record BotAnswer(int Status, ReadOnlyMemory<byte> Body, string ContentType = "application/json")
{
    public static BotAnswer True { get; } = Result(JsonValue.Create(true));

    public static BotAnswer NotFound { get; } = Refusal(404, "Not Found");

    public static BotAnswer Unauthorized { get; } = Refusal(401, "Unauthorized");

    /// <summary>How long the bot was told to wait, in seconds.</summary>
    public int? RetryAfter { get; private init; }

    public static BotAnswer Result(JsonNode result) =>
        new(200, JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["ok"] = true, ["result"] = result }));

    public static BotAnswer Refusal(int code, string description, JsonObject? parameters = null)
    {
        var body = new JsonObject { ["ok"] = false, ["error_code"] = code, ["description"] = description };

        if (parameters is not null)
        {
            body["parameters"] = parameters;
        }

        return new(code, JsonSerializer.SerializeToUtf8Bytes(body));
    }

    public static BotAnswer BadRequest(string why) => Refusal(400, $"Bad Request: {why}");

    public static BotAnswer TooManyRequests(int? retryAfter) =>
        retryAfter is { } seconds
            ? Refusal(429, $"Too Many Requests: retry after {seconds}", new JsonObject { ["retry_after"] = seconds }) with { RetryAfter = seconds }
            : Refusal(429, "Too Many Requests");
}
