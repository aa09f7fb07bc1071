namespace CoachBot.Telegram.Polling;

/// <summary>How long to wait after the first, second, third failure in a row: up to 1, 2, 4 … 30 seconds, by chance, so that many do not return at once.</summary>
internal sealed class Backoff(Random random)
{
    private const double Longest = 30;
    private int _failures;

    public TimeSpan Next() => TimeSpan.FromSeconds(random.NextDouble() * Math.Min(Longest, Math.Pow(2, _failures++)));
}
