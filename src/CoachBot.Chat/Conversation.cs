using CoachBot.Chat.Clubs;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Duties;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Runners;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat;

/// <summary>One turn: load, route, save. Whoever calls it holds law one.</summary>
internal sealed partial class Conversation(
    IRunnerStore store,
    Router router,
    Healing healing,
    Languages languages,
    DeliveryIds ids,
    Bell bell,
    Rights rights,
    FloodGuard flood,
    IChatRecords records,
    IClock clock,
    IOptions<ChatOptions> options,
    ILogger<Conversation> log)
{
    /// <summary>An answer that could not leave for this long is of no use to anybody.</summary>
    private static readonly Duration AnswerLife = Duration.FromHours(1);

    /// <summary>Platforms may begin their numbering anew after a quiet time; then an older number is still news.</summary>
    private static readonly Duration QuietTime = Duration.FromDays(5);

    private const int Tries = 3;

    /// <summary>What <see cref="ChatState.Heard"/> holds when one message was heard: that one, and what lies before all.</summary>
    private const int HeardInAHello = 2;

    public async Task<Guid?> HearAsync(IncomingMessage message, CancellationToken cancel)
    {
        if (message.MovedFrom is { } from)
        {
            await MoveAsync(from.Whole, message.From.Whole, cancel);

            return null;
        }

        // That the bot was let in or shut out is no request, and always counts.
        var verdict = message.Presence is Presence.Gone or Presence.Back ? FloodVerdict.Fine : flood.Judge(message);

        if (verdict == FloodVerdict.Silent)
        {
            return null;
        }

        for (var attempt = 1; ; attempt++)
        {
            var now = clock.GetCurrentInstant();
            var state = await store.LoadAsync(message.From.Whole, cancel) ?? Newcomer(message, now);

            // Of somebody unknown who says nothing, nothing is to be remembered.
            if (WasHeard(message, state) || (message.Presence is Presence.Gone or Presence.Back && state.Version == 0))
            {
                return null;
            }

            var turn = new Turn(Present(state, message, now), message, "", languages.For(state.Language), now);
            var (outcome, answered) = verdict == FloodVerdict.TooMuch ? (TooMuch(turn), "flood") : await AnswerAsync(turn, cancel);
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
            Heard(outcome.State, message),
            delivery is null ? [] : [delivery, .. also, .. snoozed],
            outcome.Told,
            cancel);
    }

    // Numbers that begin anew begin a new list; otherwise what comes late does not set anything back.
    private static ChatState Heard(ChatState state, IncomingMessage message) =>
        state.Version == 0 || IsAfterAQuietTime(message, state)
            ? state with { Heard = Chat.Heard.UpTo(Math.Min(message.Sequence, 0) - 1).With(message.Sequence), LastSequence = message.Sequence, LastHeardAt = message.At }
            : state with
            {
                Heard = HeardIn(state).With(message.Sequence),
                LastSequence = Math.Max(state.LastSequence, message.Sequence),
                LastHeardAt = Instant.Max(state.LastHeardAt, message.At),
            };

    private static Heard HeardIn(ChatState state) => state.Heard ?? Chat.Heard.UpTo(state.LastSequence);

    private async Task<(Outcome Outcome, string Answered)> AnswerAsync(Turn turn, CancellationToken cancel)
    {
        var answer = Answer(turn);

        if (answer.Outcome.NeedsRights)
        {
            answer = Answer(turn with { IsAdministrator = await rights.HasAsync(turn.Message, cancel) });
        }

        if (answer.Outcome.IsExpensive && flood.JudgeExpensive(turn.Message) is var verdict and not FloodVerdict.Fine)
        {
            return (verdict == FloodVerdict.TooMuch ? TooMuch(turn) : turn.Silence(), "flood");
        }

        return answer.Outcome.Export
            ? (answer.Outcome with { Reply = answer.Outcome.Reply with { File = await FileAsync(turn, cancel) } }, answer.Answered)
            : answer;
    }

    private async Task<ReplyFile> FileAsync(Turn turn, CancellationToken cancel) =>
        new($"coachbot-{LocalDatePattern.Iso.Format(turn.Today)}.json", await records.ReadAsync(turn.State.Address, cancel));

    private static Outcome TooMuch(Turn turn) => turn.Reply(new Paragraph(turn.Say(Phrase.FloodTooMuch)));

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
        state.Version > 0 && HeardIn(state).Has(message.Sequence) && !IsAfterAQuietTime(message, state);

    private static bool IsAfterAQuietTime(IncomingMessage message, ChatState state) =>
        message.Sequence <= state.LastSequence && message.At - state.LastHeardAt >= QuietTime;

    // Whoever speaks can be reached again: a subscription that had died of an unreachable chat goes on. Where others read along, there is a club.
    private static ChatState Present(ChatState state, IncomingMessage message, Instant now) =>
        (message.Presence == Presence.Gone ? state : Revived(state, now)) with { Club = message.IsPrivate ? state.Club : state.Club ?? new Club() };

    private static ChatState Revived(ChatState state, Instant now) =>
        state.Subscription is { IsDead: true } dead
            ? state with { Subscription = (dead with { IsDead = false, IsBarred = false }).DueAfter(now) }
            : state;

    // The hello that a new address was given before it was known whose it is must not stand in the way of what is remembered of the old one.
    private async Task MoveAsync(Address from, Address to, CancellationToken cancel)
    {
        if (await store.LoadAsync(from, cancel) is not null && await store.LoadAsync(to, cancel) is { Subscription: null, Heard.Latest.Count: <= HeardInAHello })
        {
            await store.ForgetAsync(to, null, cancel);
        }

        await store.MoveAsync(from, to, cancel);

        // The old address was left before the new one spoke.
        if (await store.LoadAsync(to, cancel) is { Subscription.IsDead: true } asleep && await store.SaveAsync(Revived(asleep, clock.GetCurrentInstant()), [], null, cancel))
        {
            bell.Ring(MorningRound.BellName);
        }
    }

    private Delivery DeliveryOf(Reply reply, string answered, IncomingMessage message, Instant now) =>
        new(ids.Next(), DeliveryKind.Answer, message.From, reply, answered, now, now + AnswerLife)
        {
            HeardAt = now,
            Replaces = reply.ReplacesPressed ? message.PressedOn : null,
        };

    [LoggerMessage(Level = LogLevel.Error, Message = "A command failed for {Address}")]
    private partial void LogBug(Address address, Exception bug);
}
