using CoachBot.Chat;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Tests.Support;

/// <summary>Values without a meaning of their own.</summary>
internal static class Some
{
    /// <summary>A Monday morning in Rome.</summary>
    public static Instant Time { get; } = Instant.FromUtc(2026, 11, 23, 9, 0);

    public static LocalDate Day { get; } = new(2026, 11, 23);

    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Rome"];

    public static Address Address(string platform = "fake") => new(platform, "42");

    public static ChatState State(string language = "en", string chat = "42") =>
        new(new Address("fake", chat), Runner.Newcomer(Day), language, Zone);

    public static Subscription Subscription(LocalTime? time = null) =>
        new(time ?? new LocalTime(7, 0), WallClock.EveryDay, Zone, Instant.FromUtc(2026, 11, 24, 6, 0));

    /// <summary>A message; in square brackets, the data of a pressed button.</summary>
    public static IncomingMessage Said(string words, long sequence = 1, string chat = "42") =>
        words.StartsWith('[')
            ? new IncomingMessage(new Address("fake", chat), sequence, "", Time) { Pressed = words[1..^1], PressedOn = "7" }
            : new IncomingMessage(new Address("fake", chat), sequence, words, Time);

    public static Turn Turn(ChatState? state = null, IncomingMessage? message = null, string argument = "") =>
        new(state ?? State(), message ?? Said("words"), argument, RealContent.Load.Languages.For((state ?? State()).Language), Time);

    public static Reply Reply(string words = "words") => new([new Paragraph(words)]);

    /// <summary>An answer that waits to be sent.</summary>
    public static Delivery Delivery(string words = "words", string chat = "42") =>
        new(Guid.CreateVersion7(), DeliveryKind.Answer, new Address("fake", chat), Reply(words), "help", Time, Time + Duration.FromHours(1))
        {
            HeardAt = Time,
        };

    /// <summary>A session that waits to be sent.</summary>
    public static Delivery Session(string words = "session", string chat = "42") =>
        Delivery(words, chat) with { Kind = DeliveryKind.Session, Command = "session", SessionDate = Day };
}
