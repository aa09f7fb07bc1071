using System.Collections.Concurrent;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Interactions;

/// <summary>The interactions that may still be answered. Their tokens live a quarter of an hour, and nowhere but in memory.</summary>
internal sealed class InteractionDesk(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(14.5);

    private readonly ConcurrentDictionary<Snowflake, OpenInteraction> _open = new();
    private readonly ConcurrentQueue<OpenInteraction> _byAge = new();

    public int Count => _open.Count;

    /// <summary>False when it is here already.</summary>
    public bool Add(OpenInteraction interaction)
    {
        while (_byAge.TryPeek(out var oldest) && IsOver(oldest) && _byAge.TryDequeue(out oldest))
        {
            _open.TryRemove(oldest.Id, out _);
            oldest.Dispose();
        }

        if (!_open.TryAdd(interaction.Id, interaction))
        {
            return false;
        }

        _byAge.Enqueue(interaction);

        return true;
    }

    public OpenInteraction? Find(Snowflake? id) =>
        id is { } one && _open.TryGetValue(one, out var interaction) && !IsOver(interaction) ? interaction : null;

    private bool IsOver(OpenInteraction interaction) => time.GetUtcNow() - interaction.At > Life;
}
