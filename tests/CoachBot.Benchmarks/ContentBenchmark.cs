using BenchmarkDotNet.Attributes;
using CoachBot.Content;

namespace CoachBot.Benchmarks;

/// <summary>How long it takes to read and check config/, a good part of the start.</summary>
[MemoryDiagnoser]
public class ContentBenchmark
{
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "config");

    [Benchmark]
    public ContentLoad Read() => ContentReader.Read(_folder);
}
