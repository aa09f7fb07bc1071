namespace CoachBot.Chat.Webhooks;

/// <summary>A path at which a platform tells what was said, instead of being asked for it.</summary>
public interface IWebhook
{
    /// <summary>The path, for example <c>/telegram</c>; null when nobody calls, so that nothing has to listen.</summary>
    string? Path { get; }

    /// <summary>Answers one call. It judges the caller before it reads a word of the body, as far as it can (signatures are over bodies), and throws for nothing that a caller may send.</summary>
    Task<WebhookAnswer> AnswerAsync(WebhookCall call, CancellationToken cancel);
}
