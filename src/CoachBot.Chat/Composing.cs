using CoachBot.Chat.Commands;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>Finds the words of a session at the moment it leaves, from what is known then. Whoever calls it holds law one.</summary>
internal sealed partial class Composing(
    IRunnerStore runners,
    IDeliveryStore deliveries,
    SessionText sessions,
    Languages languages,
    IClock clock,
    ILogger<Composing> log)
{
    private const int Tries = 3;

    /// <summary>The words; null when the session is not wanted any more.</summary>
    public async Task<Reply?> ComposeAsync(Delivery delivery, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            if (await runners.LoadAsync(delivery.To.Whole, cancel) is not { } state || !IsWanted(delivery, state))
            {
                return null;
            }

            var date = delivery.Kind == DeliveryKind.Session && delivery.SessionDate is { } day ? day : clock.GetCurrentInstant().InZone(state.Zone).Date;

            if (SessionOf(state, date) is not { } session)
            {
                return null;
            }

            if (await runners.SaveAsync(session.State, null, cancel))
            {
                return await WithYesterdayAsync(session.Reply, delivery, date, state, cancel);
            }
        }

        // Somebody keeps on changing the chat; it is looked at again with the next round.
        throw new InvalidOperationException($"the state of {delivery.To} changed {Tries} times while its session was made");
    }

    private static bool IsWanted(Delivery delivery, ChatState state) =>
        delivery.Kind == DeliveryKind.Snooze
        || (state.Subscription is { IsDead: false } subscription && !(delivery.SessionDate < subscription.PausedUntil));

    private async Task<Reply> WithYesterdayAsync(Reply reply, Delivery delivery, LocalDate date, ChatState state, CancellationToken cancel)
    {
        var language = languages.For(state.Language);
        var isMissed = delivery.Kind == DeliveryKind.Session
            && await deliveries.SessionStateAsync(delivery.To, date.PlusDays(-1), cancel) == DeliveryState.Expired;

        return reply with
        {
            Blocks = isMissed ? [.. reply.Blocks, new Note(language.Say(Phrase.DeliveryMissed))] : reply.Blocks,
            Buttons = IsForMany(state) ? reply.Buttons : [.. reply.Buttons, Snooze.Buttons(language)],
        };
    }

    // Nobody puts off what a whole group gets.
    private static bool IsForMany(ChatState state) => state.Club is not null;

    // One chat's bug must not keep the others from their sessions; it has another chance the next day.
    private Outcome? SessionOf(ChatState state, LocalDate date)
    {
        try
        {
            return sessions.On(date, state, languages.For(state.Language));
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            LogNoSession(state.Address, bug);

            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The session for {Address} could not be made")]
    private partial void LogNoSession(Address address, Exception bug);
}
