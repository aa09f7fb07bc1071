using CsCheck;

namespace CoachBot.Tests.Support;

/// <summary>Texts of every kind: words that mean something, and what nobody types.</summary>
internal static class Texts
{
    private static readonly string[] Words =
    [
        "7", "07:00", "25:00", "7.30", "7h", "12pm", "٧", "９:٣٠", "mon", "lun", "mon-", "-fri", "mon–fri", "every day", "ogni", "giorno", "rome", "Europe/Rome",
        "/", "europe/", "at", "alle", "today", "subscribe", "why", "answer", "more", "sources", "language", "it", "2026-11-23", "9999-12-31", "-9998-01-01",
        "0000-00-00", "[red]", "{name}", "<b>", "\u0000", "\u001b[2J", "\u202e", "\ud83d", "\ude00", "é", "é", "ß", "İ", "\u00a0", "\u2028", "\t", "\n", ",", ";", "",
    ];

    /// <summary>Any text at all.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Words.Length - 1].Select(at => Words[at]).Array[0, 8].Select(words => string.Join(' ', words)),
        Gen.Int[0, Words.Length - 1].Select(at => Words[at]).Array[0, 8].Select(string.Concat),
        Gen.Char.Array[0, 40].Select(letters => new string(letters)),
        Gen.Char.Select(letter => new string(letter, 4096)));
}
