using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>What the server says to a request.</summary>
internal sealed record DiscordAnswer(int Status, JsonNode? Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public static DiscordAnswer Ok(JsonNode body) => new(200, body);

    public static DiscordAnswer Nothing { get; } = new(204, null);

    public static DiscordAnswer Refusal(int status, int code) => new(status, new JsonObject { ["message"] = "refused", ["code"] = code });

    public static DiscordAnswer TooMany(double seconds, string scope) => new(429, new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = seconds, ["global"] = scope == "global" })
    {
        Headers = new Dictionary<string, string>
        {
            ["Retry-After"] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["X-RateLimit-Scope"] = scope,
            ["X-RateLimit-Global"] = scope == "global" ? "true" : "false",
        },
    };
}
