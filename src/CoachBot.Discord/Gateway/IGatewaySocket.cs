namespace CoachBot.Discord.Gateway;

/// <summary>A connection to the gateway, with no idea of what is said over it.</summary>
internal interface IGatewaySocket : IAsyncDisposable
{
    /// <summary>The number that the other side closed it with, once it did.</summary>
    int? CloseCode { get; }

    Task ConnectAsync(Uri url, CancellationToken cancel);

    /// <summary>The next message, valid until the one after it is asked for; null when it is closed.</summary>
    Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancel);

    Task SendAsync(ReadOnlyMemory<byte> payload, CancellationToken cancel);

    Task CloseAsync(int code, CancellationToken cancel);
}
