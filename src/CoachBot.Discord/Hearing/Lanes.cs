using System.Threading.Channels;
using CoachBot.Chat.Messages;

namespace CoachBot.Discord.Hearing;

/// <summary>What is said in one chat is heard in order, different chats side by side. A full lane holds up the gateway, not the memory.</summary>
internal sealed class Lanes
{
    private const int SideBySide = 32;
    private const int Longest = 1000;

    private readonly Channel<Func<CancellationToken, Task>>[] _lanes =
        [.. Enumerable.Range(0, SideBySide).Select(_ => Channel.CreateBounded<Func<CancellationToken, Task>>(new BoundedChannelOptions(Longest) { SingleReader = true }))];

    public ValueTask AddAsync(Address chat, Func<CancellationToken, Task> hearing, CancellationToken cancel) =>
        _lanes[(uint)chat.Whole.GetHashCode() % SideBySide].Writer.WriteAsync(hearing, cancel);

    /// <summary>Until cancelled; what is heard must not throw.</summary>
    public Task RunAsync(CancellationToken cancel) => Task.WhenAll(_lanes.Select(async lane =>
    {
        await foreach (var hearing in lane.Reader.ReadAllAsync(cancel))
        {
            await hearing(cancel);
        }
    }));
}
