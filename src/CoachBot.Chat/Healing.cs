using CoachBot.Chat.Commands;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using Microsoft.Extensions.Logging;

namespace CoachBot.Chat;

/// <summary>Whoever speaks is there: what did not reach them today, or why nothing could, is told now, once.</summary>
internal sealed partial class Healing(IDeliveryStore deliveries, SessionText sessions, ILogger<Healing> log)
{
    /// <param name="outcome">What the turn has led to.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="before">What was remembered before it.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<Healed> HealAsync(Outcome outcome, Turn turn, ChatState before, CancellationToken cancel)
    {
        // Who had no daily session, or wants none now, misses nothing.
        if (before.Subscription is not { } subscription || outcome.State.Subscription is null)
        {
            return Healed.Nothing(outcome);
        }

        var words = new List<Reply>();

        if (subscription.IsBarred)
        {
            words.Add(new Reply([new Note(turn.Say(Phrase.DeliveryBarred))]));
        }

        if (outcome.Told != turn.Today && outcome.SnoozedUntil is null && await IsOwedAsync(turn, cancel) && SessionOf(outcome, turn) is { } session)
        {
            outcome = outcome with { State = session.State, Told = turn.Today };
            words.Add(session.Reply with { Blocks = [new Paragraph(turn.Say(Phrase.DeliveryHealed)), .. session.Reply.Blocks] });
        }

        return new Healed(outcome, words);
    }

    // A bug here must not take the answer along.
    private Outcome? SessionOf(Outcome outcome, Turn turn)
    {
        try
        {
            return sessions.On(turn.Today, outcome.State, turn.Language);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            LogNoSession(turn.State.Address, bug);

            return null;
        }
    }

    private async Task<bool> IsOwedAsync(Turn turn, CancellationToken cancel) =>
        await deliveries.SessionStateAsync(turn.State.Address, turn.Today, cancel)
            is DeliveryState.Uncertain or DeliveryState.Expired or DeliveryState.Failed;

    [LoggerMessage(Level = LogLevel.Error, Message = "The missed session for {Address} could not be made")]
    private partial void LogNoSession(Address address, Exception bug);
}
