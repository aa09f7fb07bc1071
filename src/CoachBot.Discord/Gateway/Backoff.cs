namespace CoachBot.Discord.Gateway;

/// <summary>How long to wait before the next connection: any time up to 1, 2, 4 … 600 seconds, so that many do not return at once.</summary>
internal sealed class Backoff(Random luck)
{
    private const double Longest = 600;
    private int _failures;

    public int Failures => _failures;

    public TimeSpan Next() => TimeSpan.FromSeconds(luck.NextDouble() * Math.Min(Longest, Math.Pow(2, _failures++)));

    public void Reset() => _failures = 0;
}
