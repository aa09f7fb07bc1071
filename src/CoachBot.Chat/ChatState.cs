using CoachBot.Chat.Clubs;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>What is remembered of one chat between its turns.</summary>
/// <param name="Address">Which chat.</param>
/// <param name="Runner">What the coach knows of who is there.</param>
/// <param name="Language">The language spoken there, two letters.</param>
/// <param name="Zone">The zone of the clock on their wall.</param>
public sealed record ChatState(Address Address, Runner Runner, string Language, DateTimeZone Zone)
{
    /// <summary>What they told of their training.</summary>
    public Diary Diary { get; init; } = Diary.Empty;

    /// <summary>The daily session, if they subscribed to it.</summary>
    public Subscription? Subscription { get; init; }

    /// <summary>What they saw last and may ask about; null when nothing.</summary>
    public Shown? Shown { get; init; }

    /// <summary>What the undo button of the last change carries, so that "undo" can be said as well; null when there is nothing to take back.</summary>
    public string? CanUndo { get; init; }

    /// <summary>Who trains there together; null in a private chat.</summary>
    public Club? Club { get; init; }

    /// <summary>Which messages were heard of late; null where an older version wrote, which knew only <see cref="LastSequence"/>.</summary>
    public Heard? Heard { get; init; }

    /// <summary>The highest sequence heard.</summary>
    public long LastSequence { get; init; }

    /// <summary>When the last message was heard.</summary>
    public Instant LastHeardAt { get; init; }

    /// <summary>Grows with each save; 0 has never been saved.</summary>
    public int Version { get; init; }
}
