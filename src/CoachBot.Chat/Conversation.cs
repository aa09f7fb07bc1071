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
    Healing healing,
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

            var turn = new Turn(Revived(state, now), message, "", languages.For(state.Language), now);
            var (outcome, answered) = Answer(turn);
            var delivery = outcome.Reply.IsSilent ? null : DeliveryOf(outcome.Reply, answered, message, now);
            var healed = delivery is null || outcome.Forget ? Healed.Nothing(outcome) : await healing.HealAsync(outcome, turn, state, cancel);

            if (await RememberedAsync(healed, message, delivery, now, cancel))
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

    private Task<bool> RememberedAsync(Healed healed, IncomingMessage message, Delivery? delivery, Instant now, CancellationToken cancel)
    {
        var outcome = healed.Outcome;

        if (outcome.Forget)
        {
            return store.ForgetAsync(outcome.State.Address, delivery, cancel);
        }

        var also = healed.Words.Select(words => DeliveryOf(words, "healing", message, now));
        var snoozed = outcome.SnoozedUntil is { } until ? [Snoozes.Of(ids.Next(), outcome.State, until, now)] : Array.Empty<Delivery>();

        return store.SaveAsync(
            outcome.State with { LastSequence = message.Sequence, LastHeardAt = message.At },
            delivery is null ? [] : [delivery, .. also, .. snoozed],
            outcome.Told,
            cancel);
    }

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
            ? state with { Subscription = (dead with { IsDead = false, IsBarred = false }).DueAfter(now) }
            : state;

    private Delivery DeliveryOf(Reply reply, string answered, IncomingMessage message, Instant now) =>
        new(ids.Next(), DeliveryKind.Answer, message.From, reply, answered, now, now + AnswerLife)
        {
            HeardAt = now,
            Replaces = reply.ReplacesPressed ? message.PressedOn : null,
        };

    [LoggerMessage(Level = LogLevel.Error, Message = "A command failed for {Address}")]
    private partial void LogBug(Address address, Exception bug);
}
