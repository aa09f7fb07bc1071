using System.Diagnostics;

namespace CoachBot.SystemTests.Support;

/// <summary>The built program, started as its users start it.</summary>
internal static class CoachBotProcess
{
    private static readonly string Program = Find();
    private static readonly TimeSpan UntilItEnded = TimeSpan.FromSeconds(60);

    /// <summary>Starts it in <paramref name="folder"/>, with settings such as <c>["Telegram:Token"]</c> given as environment variables.</summary>
    public static ChildProcess Start(TempFolder folder, IReadOnlyDictionary<string, string> settings, params IEnumerable<string> arguments)
    {
        var what = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Program, .. arguments])
        {
            WorkingDirectory = folder.Path,
        };

        // A developer's own bot must never be meant by a test.
        foreach (var name in what.Environment.Keys.Where(name => name.Contains("__", StringComparison.Ordinal)).ToList())
        {
            what.Environment.Remove(name);
        }

        foreach (var (name, value) in settings)
        {
            what.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return ChildProcess.Start(what);
    }

    /// <summary>Runs it to its end.</summary>
    public static Task<Said> RunAsync(TempFolder folder, IReadOnlyDictionary<string, string> settings, params IEnumerable<string> arguments) =>
        UntilItEndsAsync(Start(folder, settings, arguments), []);

    /// <summary>Says these lines in the terminal's chat, and then nothing more.</summary>
    public static Task<Said> TalkAsync(TempFolder folder, IReadOnlyDictionary<string, string> settings, params IEnumerable<string> lines) =>
        UntilItEndsAsync(Start(folder, settings), lines);

    private static async Task<Said> UntilItEndsAsync(ChildProcess bot, IEnumerable<string> lines)
    {
        await using (bot)
        {
            foreach (var line in lines)
            {
                await bot.Input.WriteLineAsync(line);
            }

            bot.Input.Close();
            var status = await bot.WaitForExitAsync(UntilItEnded);

            return new Said(status, bot.Output, bot.Errors);
        }
    }

    // The copy beside the tests lacks what ASP.NET Core brings for the tests, so the host's own output comes first.
    private static string Find()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "CoachBot.dll");
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var configuration = output.Parent?.Name ?? "";

        for (var folder = output.Parent; folder is not null; folder = folder.Parent)
        {
            var own = Path.Combine(folder.FullName, "src", "CoachBot", "bin", configuration, output.Name, "CoachBot.dll");

            if (File.Exists(own))
            {
                return own;
            }
        }

        return File.Exists(beside)
            ? beside
            : throw new FileNotFoundException("Build src/CoachBot before its system tests", beside);
    }
}
