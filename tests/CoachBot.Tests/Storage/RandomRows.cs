using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using CsCheck;
using NodaTime;
using NodaTime.TimeZones;

namespace CoachBot.Tests.Storage;

/// <summary>States and deliveries with something else in every field.</summary>
internal static class RandomRows
{
    private static readonly string[] Zones = [.. TzdbDateTimeZoneSource.Default.GetIds()];

    private static readonly Gen<Instant> Instants = Gen.Long[0, 4_000_000_000_000].Select(Instant.FromUnixTimeMilliseconds);

    private static readonly Gen<DateTimeZone> AnyZone = Gen.Int[0, Zones.Length - 1].Select(at => DateTimeZoneProviders.Tzdb[Zones[at]]);

    private static readonly Gen<string> Words = Gen.Char.Where(letter => !char.IsSurrogate(letter)).Array[0, 20].Select(letters => new string(letters));

    private static readonly Gen<string> Ids = Gen.String[Gen.Char.AlphaNumeric, 1, 20];

    private static readonly Gen<Subscription> Subscriptions = Gen.Select(
        Gen.Int[0, 86_399].Select(second => LocalTime.FromSecondsSinceMidnight(second)),
        Gen.Int[1, 127].Select(set => (IReadOnlyList<IsoDayOfWeek>)[.. WallClock.EveryDay.Where(day => (set >> ((int)day - 1)) % 2 == 1)]),
        AnyZone,
        Instants,
        Gen.Select(Gen.Bool, Gen.Bool),
        Gen.Int[0, 3000].Select(day => new LocalDate(2025, 1, 1).PlusDays(day)).Nullable(),
        (time, days, zone, next, dead, until) => new Subscription(time, days, zone, next) { IsDead = dead.Item1, IsBarred = dead.Item2, PausedUntil = until });

    private static readonly Gen<ReplyBlock> Blocks = Gen.OneOf<ReplyBlock>(
        Words.Select(text => (ReplyBlock)new Heading(text)),
        Words.Select(text => (ReplyBlock)new Paragraph(text)),
        Words.Select(text => (ReplyBlock)new Bullet(text)),
        Words.Select(text => (ReplyBlock)new Note(text)),
        Gen.Select(Words, Words, Words.Null(), (name, value, hint) => (ReplyBlock)new Entry(name, value, hint)));

    private static readonly Gen<Reply> Replies = Gen.Select(
        Blocks.Array[1, 6],
        Gen.Select(Words, Words, (label, data) => new Button(label, data)).Array[1, 3].Array[0, 3],
        Gen.Bool,
        (blocks, buttons, replaces) => new Reply(blocks) { Buttons = buttons, ReplacesPressed = replaces });

    public static Gen<ChatState> States { get; } = Gen.Select(
        Gen.Select(Ids, Ids, Gen.Guid, (platform, chat, id) => new Address(platform, $"{chat}{id}")),
        Runners.Any,
        Diaries.Any,
        Ids,
        AnyZone,
        Subscriptions.Null(),
        Gen.Select(Gen.Long, Instants),
        (address, runner, diary, language, zone, subscription, last) => new ChatState(address, runner, language, zone)
        {
            Diary = diary,
            Subscription = subscription,
            LastSequence = last.Item1,
            LastHeardAt = last.Item2,
        });

    public static Gen<Delivery> Deliveries { get; } = Gen.Select(
        Gen.Select(Gen.Guid, Gen.Enum<DeliveryKind>(), Ids.Null()),
        Gen.Select(Ids, Ids.Null()),
        Replies,
        Gen.Select(Instants, Instants, Instants),
        Gen.Int[0, 3000].Select(day => new LocalDate(2025, 1, 1).PlusDays(day)).Nullable(),
        Gen.Int[0, 1],
        (names, words, reply, times, date, attempt) => new Delivery(
            names.Item1,
            names.Item2,
            new Address("fake", names.Item1.ToString(), names.Item3),
            reply,
            words.Item1,
            times.Item1,
            times.Item1 + Duration.FromMilliseconds(1 + times.Item2.ToUnixTimeMilliseconds()))
        {
            HeardAt = times.Item3,
            Replaces = words.Item2,
            SessionDate = date,
            Campaign = date is null ? words.Item2 : null,
            Attempt = attempt,
        });
}
