using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace CoachBot.Discord;

/// <summary>How Discord is reached.</summary>
internal sealed partial class DiscordOptions : IValidatableObject
{
    public const string Section = "Discord";
    public const string PublicApi = "https://discord.com/api/v10";

    private const string Gateway = "Gateway";
    private const string Interactions = "Interactions";

    /// <summary>Given by Discord's developers' pages; without one, Discord is left out.</summary>
    public string Token
    {
        get;
        // A secret read from a file often ends with a line break.
        set => field = value.Trim();
    } = "";

    /// <summary>The API, version included.</summary>
    public string? ApiUrl { get; set; } = PublicApi;

    /// <summary>Gateway keeps a connection open; Interactions has Discord call us, at <c>Web:Address</c>.</summary>
    public string? Mode { get; set; } = Gateway;

    /// <summary>The application's public key, 64 hexadecimal digits: calls to our endpoint are signed with it.</summary>
    public string? PublicKey { get; set; }

    public bool IsByInteractions => string.Equals(Mode, Interactions, StringComparison.OrdinalIgnoreCase);

    public Uri Api => new((string.IsNullOrWhiteSpace(ApiUrl) ? PublicApi : ApiUrl).TrimEnd('/') + "/");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TokenFormat.IsMatch(Token))
        {
            yield return new(
                $"Discord:Token holds {Token.Length} characters that are no token (they are not shown here); allowed is what Discord's developers' pages show under 'Bot': letters, digits, -, _ and dots.",
                [nameof(Token)]);
        }

        if (!string.IsNullOrWhiteSpace(ApiUrl) && !IsPlain(ApiUrl))
        {
            yield return new(
                $"Discord:ApiUrl is not an http or https address without name, password and query; the usual one is {PublicApi}.",
                [nameof(ApiUrl)]);
        }

        if (!IsByInteractions && !string.Equals(Mode, Gateway, StringComparison.OrdinalIgnoreCase))
        {
            yield return new($"Discord:Mode is '{Mode}'; allowed is '{Gateway}' or '{Interactions}'.", [nameof(Mode)]);
        }

        if (IsByInteractions && !KeyFormat.IsMatch(PublicKey?.Trim() ?? ""))
        {
            yield return new(
                "Discord:PublicKey is missing or not 64 hexadecimal digits; Discord's developers' pages show it under 'General Information', and Discord:Mode 'Interactions' needs it.",
                [nameof(PublicKey)]);
        }
    }

    private static bool IsPlain(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri is { Query: "", Fragment: "", UserInfo: "" };

    [GeneratedRegex(@"\A[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+){2}\z")]
    private static partial Regex TokenFormat { get; }

    [GeneratedRegex(@"\A[0-9A-Fa-f]{64}\z")]
    private static partial Regex KeyFormat { get; }
}
