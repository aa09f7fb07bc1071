using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using CoachBot.Telegram.Secrecy;

namespace CoachBot.Telegram;

/// <summary>How Telegram is reached.</summary>
internal sealed partial class TelegramOptions : IValidatableObject
{
    public const string Section = "Telegram";

    private const string Polling = "Polling";
    private const string Webhook = "Webhook";

    /// <summary>The ports that Telegram's own server calls.</summary>
    private static readonly int[] Ports = [443, 80, 88, 8443];

    /// <summary>Given by BotFather; without one, Telegram is left out.</summary>
    public string Token
    {
        get;
        // A secret read from a file often ends with a line break.
        set => field = value.Trim();
    } = "";

    /// <summary>The Bot API server, if it is not the public one: an address without a path.</summary>
    public string? ApiUrl { get; set; }

    /// <summary>Polling asks Telegram for updates; Webhook has it call us.</summary>
    public string? Mode { get; set; } = Polling;

    /// <summary>Where Telegram calls us: as it is seen from outside, in front of <c>Web:Address</c>.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>What Telegram shows with each call; when it is not set, a new one is made at each start.</summary>
    public string? WebhookSecret
    {
        get;
        set => field = value?.Trim();
    }

    public bool IsWebhook => string.Equals(Mode, Webhook, StringComparison.OrdinalIgnoreCase);

    /// <summary>How long Telegram may hold a question for updates before it answers that there are none; it allows no more than 50.</summary>
    public int PollTimeoutSeconds { get; set; } = 50;

    /// <summary>How fast it may be spoken to.</summary>
    public TelegramLimits Limits { get; set; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TokenFormat.IsMatch(Token))
        {
            yield return new(
                $"Telegram:Token holds {Token.Length} characters that are no token (they are not shown here); allowed is what BotFather shows: digits, a colon and a secret of letters, digits, - and _.",
                [nameof(Token)]);
        }

        if (!string.IsNullOrWhiteSpace(ApiUrl) && !IsBaseUrl(ApiUrl))
        {
            yield return new(
                $"Telegram:ApiUrl is '{TokenRedactor.Redact(ApiUrl)}'; allowed is an http or https address without a path, for example https://api.telegram.org.",
                [nameof(ApiUrl)]);
        }

        if (!IsWebhook && !string.Equals(Mode, Polling, StringComparison.OrdinalIgnoreCase))
        {
            yield return new($"Telegram:Mode is '{TokenRedactor.Redact(Mode ?? "")}'; allowed is 'Polling' or 'Webhook'.", [nameof(Mode)]);
        }

        if (IsWebhook && !IsWebhookUrl(WebhookUrl))
        {
            yield return new(
                $"Telegram:WebhookUrl is '{TokenRedactor.Redact(WebhookUrl ?? "")}'; with Telegram:Mode 'Webhook' it must be an https address with a path on port 443, 80, 88 or 8443, for example https://bot.example.org/telegram.",
                [nameof(WebhookUrl)]);
        }

        if (IsWebhook && !string.IsNullOrEmpty(WebhookSecret) && !SecretFormat.IsMatch(WebhookSecret))
        {
            yield return new(
                $"Telegram:WebhookSecret has {WebhookSecret.Length} characters (they are not shown here); allowed are 32 to 256 letters, digits, - and _. Without one, each start makes its own.",
                [nameof(WebhookSecret)]);
        }

        if (PollTimeoutSeconds is < 1 or > 50)
        {
            yield return new(
                $"Telegram:PollTimeoutSeconds is {PollTimeoutSeconds}; allowed is 1 to 50.",
                [nameof(PollTimeoutSeconds)]);
        }

        foreach (var problem in Limits.Problems())
        {
            yield return new(problem, [nameof(Limits)]);
        }
    }

    // The library would leave out a path without a word, so that somebody else's server would be called.
    private static bool IsBaseUrl(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" };

    // A Bot API server of one's own calls any address; Telegram's only some.
    private bool IsWebhookUrl(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri is { Query: "", Fragment: "", UserInfo: "", AbsolutePath.Length: > 1 }
        && (string.IsNullOrWhiteSpace(ApiUrl)
            ? uri.Scheme == Uri.UriSchemeHttps && Ports.Contains(uri.Port)
            : uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{32,256}\z")]
    private static partial Regex SecretFormat { get; }

    [GeneratedRegex(@"\A[0-9]{1,16}:[A-Za-z0-9_-]+\z")]
    private static partial Regex TokenFormat { get; }
}
