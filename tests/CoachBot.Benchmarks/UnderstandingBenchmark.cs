using BenchmarkDotNet.Attributes;
using CoachBot.Chat.Meanings;
using CoachBot.Content;
using CoachBot.Understanding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace CoachBot.Benchmarks;

/// <summary>How long it takes to make sense of a message.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmark
{
    private IUnderstanding _understanding = null!;

    [Params("how many reps?", "mi fa male il ginocchio quando scendo le scale", "what is the weather going to be like in rome tomorrow morning")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var content = ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "config"));
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton(content.Library);
        builder.Services.AddSingleton(content.Languages);
        builder.Services.AddSingleton(content.Catalogue);
        builder.AddUnderstanding();
        _understanding = builder.Build().Services.GetRequiredService<IUnderstanding>();
    }

    [Benchmark]
    public Understood Understand() => _understanding.Understand(new Utterance(Text, "en", new LocalDate(2026, 3, 2)));
}
