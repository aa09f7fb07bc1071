using System.Text;

namespace CoachBot.SystemTests.Support;

/// <summary>Looks for a secret in everything that a program leaves behind.</summary>
internal static class Secrecy
{
    /// <summary>Fails if <paramref name="token"/>, or what stands behind its colon, was said or written.</summary>
    public static void AssertKept(string token, TempFolder folder, IEnumerable<string> lines)
    {
        var secret = token[(token.IndexOf(':', StringComparison.Ordinal) + 1)..];

        Assert.DoesNotContain(lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories),
            file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0);
    }
}
