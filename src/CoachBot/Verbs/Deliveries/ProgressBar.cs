using Spectre.Console;

namespace CoachBot.Verbs.Deliveries;

/// <summary>A bar where somebody looks on, a line now and then where the output goes to a file.</summary>
internal static class ProgressBar
{
    private const int LineEach = 10_000;

    public static async Task<int> RunAsync(int all, Func<Action<int>, Task<int>> work)
    {
        if (Console.IsOutputRedirected)
        {
            var done = 0;

            return await work(more =>
            {
                if ((done / LineEach) != ((done += more) / LineEach))
                {
                    Console.WriteLine($"{done} of {all}");
                }
            });
        }

        return await AnsiConsole.Progress().StartAsync(context =>
        {
            var bar = context.AddTask("Writing", maxValue: Math.Max(1, all));

            return work(more => bar.Increment(more));
        });
    }
}
