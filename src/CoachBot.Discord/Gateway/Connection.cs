namespace CoachBot.Discord.Gateway;

/// <summary>One connection of a session, from its opening to its end.</summary>
internal sealed class Connection(
    IGatewaySocket socket,
    Session session,
    Func<string, ReadOnlyMemory<byte>, ValueTask> tell,
    Action begun,
    Random luck,
    TimeProvider time)
{
    private static readonly TimeSpan UntilHello = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private readonly TaskCompletionSource<Act.Leave> _left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Session _session = session.Connecting;

    public Session Session
    {
        get
        {
            lock (_gate)
            {
                return _session;
            }
        }
    }

    /// <summary>Runs until it ends; why we left, or null when the other side closed or the network broke.</summary>
    public async Task<Act.Leave?> RunAsync(Uri url, CancellationToken cancel)
    {
        // Whatever was begun for this connection ends with it: a heart that beat on would break the next.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);

        await ConnectAsync(url, cancel);

        var reading = ReadAsync(ending.Token);

        try
        {
            await Task.WhenAny(reading, _left.Task);

            if (_left.Task.IsCompletedSuccessfully)
            {
                await socket.CloseAsync(CloseCode.Returning, cancel);

                return await _left.Task;
            }

            await reading;

            return null;
        }
        finally
        {
            await ending.CancelAsync();
            await EndedAsync(reading);
        }
    }

    private async Task ConnectAsync(Uri url, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(UntilHello, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);

        await socket.ConnectAsync(url, either.Token);
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(UntilHello, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        var hello = await socket.ReceiveAsync(either.Token);

        // What comes after the decision to leave is told again in the next connection.
        for (var message = hello; message is { } json && !_left.Task.IsCompleted; message = await socket.ReceiveAsync(cancel))
        {
            if (Frame.Read(json) is { } frame)
            {
                await DoAsync(React(session => session.Hear(frame, luck)), cancel);
            }
        }
    }

    private IReadOnlyList<Act> React(Func<Session, Reaction> happens)
    {
        lock (_gate)
        {
            var reaction = happens(_session);
            _session = reaction.Session;

            return reaction.Acts;
        }
    }

    private async Task DoAsync(IReadOnlyList<Act> acts, CancellationToken cancel)
    {
        foreach (var act in acts)
        {
            switch (act)
            {
                case Act.Send send:
                    await socket.SendAsync(send.Payload, cancel);
                    break;
                case Act.Begin begin:
                    await socket.SendAsync(begin.Payload, cancel);
                    begun();
                    break;
                case Act.Beat beat:
                    _ = BeatAsync(beat, cancel);
                    break;
                case Act.Dispatch dispatch:
                    // Not with the end of the connection: the event counts as told from here on.
                    await tell(dispatch.Type, dispatch.Data);
                    break;
                case Act.Leave leave:
                    _left.TrySetResult(leave);
                    break;
            }
        }
    }

    private async Task BeatAsync(Act.Beat beat, CancellationToken cancel)
    {
        try
        {
            for (var wait = beat.First; ; wait = beat.Interval)
            {
                await Task.Delay(wait, time, cancel);
                await DoAsync(React(session => session.Beat()), cancel);
            }
        }
        catch (Exception)
        {
            // The connection is over; whoever reads from it tells why.
        }
    }

    private static async Task EndedAsync(Task reading)
    {
        try
        {
            await reading;
        }
        catch (Exception)
        {
            // It was told already, or asked for.
        }
    }
}
