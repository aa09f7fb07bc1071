using System.Globalization;

namespace CoachBot.Storage;

/// <summary>Names a sender by the process it lives in, so that the next one need not wait for a dead one's lease.</summary>
internal static class OwnerProcess
{
    private static readonly string Here = Kernel();

    public static string NameOf(Guid sender) =>
        string.Create(CultureInfo.InvariantCulture, $"{Here} {Environment.ProcessId} {StartOf(Environment.ProcessId) ?? "?"} {sender}");

    /// <summary>Whether its process surely runs no more; one on another machine, or stopped for a while, may still be there.</summary>
    public static bool IsGone(string owner) =>
        owner.Split(' ') is [var kernel, var process, var start, _]
        && Here != ""
        && kernel == Here
        && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && StartOf(id) != start;

    /// <summary>The 22nd word of Linux's list: when it was started. A number given anew belongs to somebody else.</summary>
    private static string? StartOf(int process)
    {
        try
        {
            var text = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat"));
            var words = text[(text.LastIndexOf(')') + 2)..].Split(' ');

            // A zombie is dead, though its parent has not looked yet.
            return words[0] is "Z" or "X" ? null : words[19];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    // Process numbers mean something within one start of one machine, and within one container there.
    private static string Kernel()
    {
        try
        {
            return $"{File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim()}:{new FileInfo("/proc/self/ns/pid").LinkTarget}";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
