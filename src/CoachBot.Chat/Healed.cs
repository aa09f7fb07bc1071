using CoachBot.Chat.Commands;
using CoachBot.Chat.Messages;

namespace CoachBot.Chat;

/// <summary>A turn's outcome, and what is said after its reply.</summary>
internal sealed record Healed(Outcome Outcome, IReadOnlyList<Reply> Words)
{
    public static Healed Nothing(Outcome outcome) => new(outcome, []);
}
