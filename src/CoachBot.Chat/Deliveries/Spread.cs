using System.Text;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>Who is due at the same minute leaves spread over a window; each chat has its own place in it, the same every day.</summary>
internal static class Spread
{
    /// <summary>How long after its minute this chat's turn is: less than the window.</summary>
    public static Duration Of(Address address, Duration window) =>
        window <= Duration.Zero ? Duration.Zero : Duration.FromMilliseconds((long)(Hash(address.Whole.ToString()) % (ulong)window.TotalMilliseconds));

    // FNV-1a: the same in every process and on every machine, as string.GetHashCode is not.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;

        foreach (var letter in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash ^ (hash >> 32);
    }
}
