using System.Collections;
using System.Globalization;
using CoachBot.Tests.Support;
using CoachBot.Understanding.Entities;
using NodaTime;

namespace CoachBot.Tests.Understanding.Entities;

/// <summary>What is read of a message on Monday, 2 March 2026, with the real words of the bot, as one line.</summary>
internal static class Slots
{
    private static readonly Lazy<EntityReader> Real = new(() => new EntityReader(RealContent.Load.Languages, RealContent.Load.Catalogue));

    public static LocalDate Monday { get; } = new(2026, 3, 2);

    public static EntityReader Reader => Real.Value;

    public static string For(string wish, string language, string text) => Line(EntityNames.Of(Reader.For(wish, text, language, Monday), Monday));

    public static string All(string language, string text) => Line(EntityNames.Of(Reader.Read(text, language, Monday), Monday));

    private static string Line(IReadOnlyDictionary<string, object> named) => string.Join(' ', named.Select(slot => $"{slot.Key}={Text(slot.Value)}"));

    public static string? Text(object value) => value is IEnumerable list and not string
        ? string.Join(',', list.Cast<object>())
        : Convert.ToString(value, CultureInfo.InvariantCulture);
}
