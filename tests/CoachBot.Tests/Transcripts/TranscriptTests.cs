using System.Runtime.CompilerServices;

namespace CoachBot.Tests.Transcripts;

/// <summary>Every conversation in this folder is held again and must read the same. COACHBOT_TRANSCRIPTS=write writes them anew.</summary>
public class TranscriptTests
{
    public static TheoryData<string> All { get; } = [.. Directory.GetFiles(Folder(), "*.txt").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(All))]
    public async Task ReadsTheSame(string file)
    {
        var path = Path.Combine(Folder(), file);
        var expected = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

        var played = await Transcript.PlayAsync(expected);

        if (Environment.GetEnvironmentVariable("COACHBOT_TRANSCRIPTS") == "write")
        {
            await File.WriteAllTextAsync(path, played, TestContext.Current.CancellationToken);

            return;
        }

        Assert.Equal(expected.ReplaceLineEndings("\n"), played);
    }

    internal static async Task AssertReadsTheSameAsync(string file, PlatformVoice voice)
    {
        var expected = await File.ReadAllTextAsync(Path.Combine(Folder(), file), TestContext.Current.CancellationToken);

        Assert.Equal(expected.ReplaceLineEndings("\n"), await Transcript.PlayAsync(expected, voice));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
