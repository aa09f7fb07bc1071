using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(CoachBot.Benchmarks.CardBenchmark).Assembly).Run(args);
