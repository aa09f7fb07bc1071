using BenchmarkDotNet.Attributes;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Runners;
using CoachBot.Content;
using NodaTime;

namespace CoachBot.Benchmarks;

/// <summary>How long one day's card takes, and sixteen weeks of them.</summary>
[MemoryDiagnoser]
public class CardBenchmark
{
    private readonly Runner _runner = Runner.Newcomer(new LocalDate(2026, 3, 2));

    private Coach _coach = null!;

    [GlobalSetup]
    public void Setup()
    {
        var content = ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "config"));
        _coach = new Coach(content.Catalogue, content.Rulebook);
    }

    [Benchmark]
    public Card Day() => _coach.CardFor(_runner, _runner.Since);

    [Benchmark]
    public int SixteenWeeks() => Enumerable.Range(0, 16 * 7).Sum(day => _coach.CardFor(_runner, _runner.Since.PlusDays(day)).Minutes);
}
