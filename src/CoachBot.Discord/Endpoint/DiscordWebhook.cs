using System.Globalization;
using CoachBot.Chat.Webhooks;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Discord.Endpoint;

/// <summary>Where Discord calls: what is not signed, or not now, or not readable is refused.</summary>
internal sealed partial class DiscordWebhook(IOptions<DiscordOptions> options, TimeProvider time, ILogger<DiscordWebhook> log) : IWebhook
{
    public const string InteractionsPath = "/discord/interactions";

    private const int MostBytes = 1024 * 1024;

    /// <summary>A call that was recorded and is sent again later is as good as forged.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan BetweenWarnings = TimeSpan.FromMinutes(1);

    private readonly Lazy<SignatureCheck> _signatures = new(() => new SignatureCheck(options.Value.PublicKey!));

    private volatile InteractionEndpoint? _endpoint;
    private long _warnedAt;

    public string? Path => options.Value.IsByInteractions ? InteractionsPath : null;

    /// <summary>From now on, calls are answered by <paramref name="endpoint"/>.</summary>
    public void Open(InteractionEndpoint endpoint) => _endpoint = endpoint;

    /// <summary>From now on, callers are told that nobody is here.</summary>
    public void Close() => _endpoint = null;

    public async Task<WebhookAnswer> AnswerAsync(WebhookCall call, CancellationToken cancel)
    {
        var (signature, timestamp) = (call.Header("X-Signature-Ed25519"), call.Header("X-Signature-Timestamp"));

        // The signature is over the body; what cannot be one is refused unread.
        if (!SignatureCheck.IsOne(signature) || !IsFresh(timestamp))
        {
            return Stranger();
        }

        return await call.BodyAsync(MostBytes, cancel) is not { } body ? WebhookAnswer.TooLarge
            : !_signatures.Value.IsGenuine(signature, timestamp, body) ? Stranger()
            : DiscordJson.TryRead<Interaction>(body) is not { } interaction ? WebhookAnswer.Nonsense
            : interaction.Type == InteractionType.Ping ? InteractionEndpoint.Said(new FirstAnswer(FirstAnswer.Pong))
            : _endpoint is { } endpoint ? await endpoint.AnswerAsync(interaction, cancel)
            : WebhookAnswer.NotNow;
    }

    private bool IsFresh(string? timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        && (time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() < Fresh;

    // Discord itself sends forged calls now and then, to see them refused: a line a minute is enough.
    private WebhookAnswer Stranger()
    {
        var now = time.GetTimestamp();
        var last = Interlocked.Read(ref _warnedAt);

        if ((last == 0 || time.GetElapsedTime(last, now) > BetweenWarnings) && Interlocked.CompareExchange(ref _warnedAt, now, last) == last)
        {
            Refused(log);
        }

        return WebhookAnswer.Stranger;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Somebody called Discord's endpoint without a signature of Discord's and was refused; this is said once a minute")]
    private static partial void Refused(ILogger log);
}
