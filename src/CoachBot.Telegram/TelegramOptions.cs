using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using CoachBot.Telegram.Secrecy;

namespace CoachBot.Telegram;

/// <summary>How Telegram is reached.</summary>
internal sealed partial class TelegramOptions : IValidatableObject
{
    public const string Section = "Telegram";

    private const string Polling = "Polling";

    /// <summary>Given by BotFather; without one, Telegram is left out.</summary>
    public string Token
    {
        get;
        // A secret read from a file often ends with a line break.
        set => field = value.Trim();
    } = "";

    /// <summary>The Bot API server, if it is not the public one: an address without a path.</summary>
    public string? ApiUrl { get; set; }

    public string? Mode { get; set; } = Polling;

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

        if (!string.Equals(Mode, Polling, StringComparison.OrdinalIgnoreCase))
        {
            yield return new(
                string.Equals(Mode, "Webhook", StringComparison.OrdinalIgnoreCase)
                    ? "Telegram:Mode is 'Webhook', which CoachBot cannot do yet; allowed is 'Polling'."
                    : $"Telegram:Mode is '{TokenRedactor.Redact(Mode ?? "")}'; allowed is 'Polling'.",
                [nameof(Mode)]);
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

    [GeneratedRegex(@"\A[0-9]{1,16}:[A-Za-z0-9_-]+\z")]
    private static partial Regex TokenFormat { get; }
}
