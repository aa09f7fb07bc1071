namespace CoachBot.Chat.Webhooks;

/// <summary>A call whose body is not read until somebody wants it.</summary>
/// <param name="header">The value of a header, null when the call lacks it.</param>
/// <param name="body">Reads at most so many bytes of the body, null when there are more.</param>
public sealed class WebhookCall(Func<string, string?> header, Func<int, CancellationToken, Task<byte[]?>> body)
{
    /// <summary>The value of this header, null when the call lacks it.</summary>
    public string? Header(string name) => header(name);

    /// <summary>The body as it came, signatures may be over it; null when it has more than <paramref name="most"/> bytes.</summary>
    public Task<byte[]?> BodyAsync(int most, CancellationToken cancel) => body(most, cancel);
}
