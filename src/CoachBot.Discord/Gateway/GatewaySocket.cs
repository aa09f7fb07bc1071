using System.Buffers;
using System.Net.WebSockets;

namespace CoachBot.Discord.Gateway;

/// <summary>A web socket whose messages are inflated; one sender at a time.</summary>
internal sealed class GatewaySocket : IGatewaySocket
{
    private const int Step = 16 * 1024;
    private const int Most = 16 * 1024 * 1024;

    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly ArrayBufferWriter<byte> _received = new(Step);
    private readonly Inflater _inflater = new();
    private readonly TimeProvider _time;

    public GatewaySocket(TimeProvider time)
    {
        _time = time;

        // A proxy that answers for a dead connection is found by heartbeats, not by pings.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
    }

    public int? CloseCode => (int?)_socket.CloseStatus;

    public Task ConnectAsync(Uri url, CancellationToken cancel) => _socket.ConnectAsync(url, cancel);

    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancel)
    {
        _received.ResetWrittenCount();

        while (true)
        {
            var part = await _socket.ReceiveAsync(_received.GetMemory(Step), cancel);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            _received.Advance(part.Count);

            if (_received.WrittenCount > Most)
            {
                throw new InvalidDataException("A message of the gateway is too large.");
            }

            if (part.EndOfMessage)
            {
                return part.MessageType == WebSocketMessageType.Text ? _received.WrittenMemory : _inflater.Inflate(_received.WrittenSpan);
            }
        }
    }

    public async Task SendAsync(ReadOnlyMemory<byte> payload, CancellationToken cancel)
    {
        await _sending.WaitAsync(cancel);

        try
        {
            await _socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, cancel);
        }
        finally
        {
            _sending.Release();
        }
    }

    public async Task CloseAsync(int code, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(Goodbye, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);

        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, either.Token);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or InvalidOperationException)
        {
            // Who is gone already needs no goodbye.
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _inflater.Dispose();
        _sending.Dispose();

        return ValueTask.CompletedTask;
    }
}
