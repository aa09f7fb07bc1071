using System.Net.WebSockets;
using CoachBot.Chat;
using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Gateway;

/// <summary>Keeps one session with the gateway: connection after connection, until cancelled or refused for good.</summary>
internal sealed partial class Shard(
    ShardId id,
    string token,
    Uri gateway,
    IdentifyGate gate,
    Func<IGatewaySocket> open,
    Func<string, ReadOnlyMemory<byte>, CancellationToken, ValueTask> tell,
    Random luck,
    TimeProvider time,
    ILogger log)
{
    private const string Query = "?v=10&encoding=json&compress=zlib-stream";

    /// <summary>An address for resuming that cannot be reached so often is given up for the usual one.</summary>
    private const int TriesToResume = 3;

    private Session _session = new(token, id);

    public async Task RunAsync(CancellationToken cancel)
    {
        var backoff = new Backoff(luck);

        while (true)
        {
            var least = await ConnectAsync(backoff, cancel);
            var pause = backoff.Next();

            await Task.Delay(pause > least ? pause : least, time, cancel);
        }
    }

    /// <summary>One connection; how long to pause after it at least.</summary>
    private async Task<TimeSpan> ConnectAsync(Backoff backoff, CancellationToken cancel)
    {
        using var turn = _session.CanResume ? null : await gate.EnterAsync(id.Number, cancel);
        await using var socket = open();
        var connection = new Connection(socket, _session, TellAsync, () => turn?.Begin(), luck, time);
        var why = "the connection was closed";
        var least = TimeSpan.Zero;

        try
        {
            if (await connection.RunAsync(Url(backoff.Failures), cancel) is { } leave)
            {
                (why, least) = (leave.Why, leave.Pause);
            }
        }
        catch (Exception lost) when (!cancel.IsCancellationRequested && lost is WebSocketException or IOException or InvalidDataException or OperationCanceledException)
        {
            why = lost is OperationCanceledException ? "no answer in time" : "the connection was lost";
        }

        if (CloseCode.Refusal(socket.CloseCode) is { } refusal)
        {
            throw new PlatformRefusedException(refusal);
        }

        if (connection.Session.IsReady)
        {
            backoff.Reset();
        }

        _session = CloseCode.After(socket.CloseCode, connection.Session);
        ConnectionEnded(log, id, why, socket.CloseCode ?? 0, _session.CanResume ? "goes on" : "begins anew");

        return least;

        ValueTask TellAsync(string type, ReadOnlyMemory<byte> data)
        {
            if (type is "READY" or "RESUMED")
            {
                Connected(log, id, type == "READY" ? "begun" : "gone on with");
            }

            return tell(type, data, cancel);
        }
    }

    private Uri Url(int failures) =>
        failures < TriesToResume && _session.CanResume && Uri.TryCreate(_session.ResumeUrl, UriKind.Absolute, out var resume) && resume.Scheme == gateway.Scheme
            ? new Uri(resume, Query)
            : new Uri(gateway, Query);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord: session {Shard} is {How}")]
    private static partial void Connected(ILogger log, ShardId shard, string how);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord: session {Shard}: {Why} (close code {Code}); it {How}")]
    private static partial void ConnectionEnded(ILogger log, ShardId shard, string why, int code, string how);
}
