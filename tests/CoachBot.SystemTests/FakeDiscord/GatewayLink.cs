using System.IO.Compression;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>One open web socket of the bot, compressed if it asked for that.</summary>
internal sealed class GatewayLink : IDisposable
{
    private readonly WebSocket _socket;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly MemoryStream _small = new();
    private readonly ZLibStream? _deflate;

    public GatewayLink(WebSocket socket, bool isCompressed)
    {
        _socket = socket;
        _deflate = isCompressed ? new ZLibStream(_small, CompressionLevel.Fastest, leaveOpen: true) : null;
    }

    public bool IsOpen => _socket.State == WebSocketState.Open;

    public async Task SendAsync(JsonObject frame)
    {
        await _sending.WaitAsync();

        try
        {
            var json = Encoding.UTF8.GetBytes(frame.ToJsonString());

            if (_deflate is null)
            {
                await _socket.SendAsync(json, WebSocketMessageType.Text, true, CancellationToken.None);

                return;
            }

            _small.SetLength(0);
            await _deflate.WriteAsync(json);
            await _deflate.FlushAsync();
            await _socket.SendAsync(_small.ToArray(), WebSocketMessageType.Binary, true, CancellationToken.None);
        }
        catch (Exception)
        {
            // The bot went away; it will resume.
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The next frame, or null when the bot closed.</summary>
    public async Task<JsonElement?> ReceiveAsync(CancellationToken cancel)
    {
        var whole = new MemoryStream();
        var buffer = new byte[8192];

        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), cancel);

            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            whole.Write(buffer, 0, part.Count);

            if (part.EndOfMessage)
            {
                return JsonElement.Parse(whole.ToArray());
            }
        }
    }

    public async Task CloseAsync(int code)
    {
        try
        {
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);
        }
        catch (Exception gone) when (gone is WebSocketException or InvalidOperationException or ObjectDisposedException)
        {
        }
    }

    /// <summary>As when a cable is pulled.</summary>
    public void Abort() => _socket.Abort();

    public void Dispose()
    {
        _deflate?.Dispose();
        _small.Dispose();
    }
}
