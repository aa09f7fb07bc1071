using System.Text.Json;
using NodaTime;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>A request as it came in: its path below the address of the API; of a form, its payload_json.</summary>
internal sealed record DiscordRequest(int Number, Instant At, string Method, string Path, JsonElement? Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Of a form: its files by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    public string[] Steps { get; } = Path.Split('/');

    /// <summary>The path without what differs from call to call: <c>POST channels/*/messages</c>.</summary>
    public string Kind => $"{Method} {string.Join('/', Path.Split('/').Select(step => step.Length >= 15 ? "*" : step))}";
}
