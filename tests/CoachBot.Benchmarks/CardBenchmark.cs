using BenchmarkDotNet.Attributes;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Runners;
using CoachBot.Content;
using NodaTime;

namespace CoachBot.Benchmarks;

/// <summary>How long a card takes on the first day and after fifteen weeks, and sixteen weeks of cards, checked.</summary>
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
    public Card DayAfterFifteenWeeks() => _coach.CardFor(_runner, _runner.Since.PlusWeeks(15));

    [Benchmark]
    public Plan SixteenWeeks() => _coach.Plan(_runner, Diary.Empty, _runner.Since, _runner.Since.PlusWeeks(16).PlusDays(-1));
}
