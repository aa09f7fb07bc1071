using System.Text;

namespace CoachBot.SystemTests.Support;

/// <summary>Looks for what must not be found in all that a program leaves behind.</summary>
internal static class Secrecy
{
    /// <summary>Fails if <paramref name="token"/>, or what stands behind its colon, was said or written.</summary>
    public static void AssertKept(string token, TempFolder folder, IEnumerable<string> lines) =>
        AssertNowhere(token[(token.IndexOf(':', StringComparison.Ordinal) + 1)..], folder, lines);

    /// <summary>Fails if these words stand in a line or in a file, whatever kind of file it is.</summary>
    public static void AssertNowhere(string words, TempFolder folder, IEnumerable<string> lines)
    {
        Assert.DoesNotContain(lines, line => line.Contains(words, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories),
            file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);
    }
}
