namespace CoachBot.Chat.Webhooks;

/// <summary>What a caller gets back.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Json">The body; null for none.</param>
public sealed record WebhookAnswer(int Status, string? Json = null)
{
    /// <summary>Is told, once, whether the whole answer was written; null when nobody wants to know.</summary>
    public Action<bool>? Written { get; init; }

    /// <summary>Heard, and saved.</summary>
    public static WebhookAnswer Heard { get; } = new(200);

    /// <summary>The caller is not the platform.</summary>
    public static WebhookAnswer Stranger { get; } = new(401);

    /// <summary>What was sent can be nothing of the platform's.</summary>
    public static WebhookAnswer Nonsense { get; } = new(400);

    /// <summary>More than any platform sends.</summary>
    public static WebhookAnswer TooLarge { get; } = new(413);

    /// <summary>Not saved: the platform is to tell it again.</summary>
    public static WebhookAnswer NotNow { get; } = new(503);
}
