using CoachBot.Chat.Commands;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Duties;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Runners;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>One turn: load, route, save. Whoever calls it holds law one.</summary>
internal sealed partial class Conversation(
    IRunnerStore store,
    Router router,
    SessionText sessions,
    Languages languages,
    DeliveryIds ids,
    Bell bell,
    IClock clock,
    IOptions<ChatOptions> options,
    ILogger<Conversation> log)
{
    /// <summary>An answer that could not leave for this long is of no use to anybody.</summary>
    private static readonly Duration AnswerLife = Duration.FromHours(1);

    /// <summary>Platforms may begin their numbering anew after a quiet time; then an older number is still news.</summary>
    private static readonly Duration QuietTime = Duration.FromDays(5);

    private const int Tries = 3;

    public async Task<Guid?> HearAsync(IncomingMessage message, CancellationToken cancel)
    {
        if (message.MovedFrom is { } from)
        {
            await store.MoveAsync(from.Whole, message.From.Whole, cancel);

            return null;
        }

        for (var attempt = 1; ; attempt++)
        {
            var now = clock.GetCurrentInstant();
            var state = await store.LoadAsync(message.From.Whole, cancel) ?? Newcomer(message, now);

            if (WasHeard(message, state))
            {
                return null;
            }

            var (outcome, answered) = Answer(new Turn(Revived(state, now), message, "", languages.For(state.Language), now));
            var delivery = outcome.Reply.IsSilent ? null : DeliveryOf(outcome.Reply, answered, message, now);

            if (await RememberedAsync(outcome, message, delivery, cancel))
            {
                bell.Ring(message.From.Platform);

                if (outcome.Forget || outcome.State.Subscription != state.Subscription)
                {
                    bell.Ring(MorningRound.BellName);
                }

                return delivery?.Id;
            }

            if (attempt == Tries)
            {
                throw new InvalidOperationException($"the state of {message.From} changed {Tries} times during one turn");
            }
        }
    }

    public async Task DeliverSessionAsync(Address address, CancellationToken cancel)
    {
        var now = clock.GetCurrentInstant();

        if (await store.LoadAsync(address, cancel) is not { Subscription: { IsDead: false } subscription } state || subscription.NextDue > now)
        {
            return;
        }

        var after = state with { Subscription = (subscription with { PausedUntil = null }).DueAfter(now) };
        var due = DueSession.Of(subscription, now);
        var session = due is null ? null : SessionOf(after, due.Date);
        var delivery = session is null
            ? null
            : new Delivery(ids.Next(), DeliveryKind.Session, address, session.Reply, "session", now, due!.NotAfter) { HeardAt = now, SessionDate = due.Date };

        // Not saved means that somebody changed the chat meanwhile; the next round looks again.
        if (await store.SaveAsync(session?.State ?? after, delivery, cancel))
        {
            bell.Ring(address.Platform);
        }
    }

    private Task<bool> RememberedAsync(Outcome outcome, IncomingMessage message, Delivery? delivery, CancellationToken cancel) =>
        outcome.Forget
            ? store.ForgetAsync(outcome.State.Address, delivery, cancel)
            : store.SaveAsync(outcome.State with { LastSequence = message.Sequence, LastHeardAt = message.At }, delivery, cancel);

    private (Outcome Outcome, string Answered) Answer(Turn turn)
    {
        try
        {
            return router.Answer(turn);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            LogBug(turn.Message.From, bug);

            return (turn.Reply(new Paragraph(turn.Say(Phrase.AnswerBroken))), "bug");
        }
    }

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

    private ChatState Newcomer(IncomingMessage message, Instant now)
    {
        var zone = options.Value.Zone;

        return new ChatState(message.From.Whole, Runner.Newcomer(now.InZone(zone).Date), languages.For(message.LanguageHint).Code, zone);
    }

    private static bool WasHeard(IncomingMessage message, ChatState state) =>
        state.Version > 0 && message.Sequence <= state.LastSequence && message.At - state.LastHeardAt < QuietTime;

    // Whoever speaks can be reached again: a subscription that had died of an unreachable chat goes on.
    private static ChatState Revived(ChatState state, Instant now) =>
        state.Subscription is { IsDead: true } dead
            ? state with { Subscription = (dead with { IsDead = false }).DueAfter(now) }
            : state;

    private Delivery DeliveryOf(Reply reply, string answered, IncomingMessage message, Instant now) =>
        new(ids.Next(), DeliveryKind.Answer, message.From, reply, answered, now, now + AnswerLife)
        {
            HeardAt = now,
            Replaces = reply.ReplacesPressed ? message.PressedOn : null,
        };

    [LoggerMessage(Level = LogLevel.Error, Message = "A command failed for {Address}")]
    private partial void LogBug(Address address, Exception bug);

    [LoggerMessage(Level = LogLevel.Error, Message = "The session for {Address} could not be made")]
    private partial void LogNoSession(Address address, Exception bug);
}
