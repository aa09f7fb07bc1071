namespace CoachBot.SystemTests.Support;

/// <summary>Wakes those who wait whenever something happened, so that nobody has to look again and again.</summary>
internal sealed class Signal
{
    private TaskCompletionSource _next = New();

    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(20);

    public void Raise() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    /// <summary>Waits until <paramref name="seen"/> is true; asks only after something happened.</summary>
    public async Task UntilAsync(Func<bool> seen, TimeSpan? timeout, Func<string> story)
    {
        var time = TimeProvider.System;
        var started = time.GetTimestamp();
        var patience = timeout ?? Patience;

        while (true)
        {
            // Taken before the look, so that what happens during it wakes us.
            var next = Volatile.Read(ref _next).Task;

            if (seen())
            {
                return;
            }

            var left = patience - time.GetElapsedTime(started);

            try
            {
                await next.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, time, TestContext.Current.CancellationToken);
            }
            catch (TimeoutException)
            {
                throw new TimeoutException($"Nothing of the kind within {patience.TotalSeconds:0.#} s. {story()}");
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
