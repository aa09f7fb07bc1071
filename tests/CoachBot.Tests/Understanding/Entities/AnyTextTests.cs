using CoachBot.Chat.Meanings;
using CsCheck;

namespace CoachBot.Tests.Understanding.Entities;

public class AnyTextTests
{
    private static readonly string[] Words =
    [
        "3x8", "80", "kg", "@", "at", "7", "half", "past", "until", "monday", "the", "31", "feb", "99/99", "0", "sei", "e", "mezza", "per", "10000000000", "rpe", "'", "\"", "last", "in", "weeks", "999",
        "x", "squat", "instead of", "utc+99", "le", "ore", "24", "25:61", "2026-13-45", "mille", "mila", "1h", "first", "of", "->", "1/2", "12,12,12",
        "sett", "gg", "mar", "e", "17e30", "solo", "salti", "burpees", "swap", "una", "decina di", "triple", "quaranta", "chili", "mezzo", "legs", "core", "week", "fortnight from", "\u0663", "\u0e54", "every single",
    ];

    private static readonly Gen<string> Sentences = Gen.Int[0, Words.Length - 1].Select(word => Words[word]).Array[0, 40].Select(words => string.Join(' ', words));

    [Fact]
    public void AnyLettersAreRead() => Gen.String[Gen.Char, 0, 700].Sample(IsRead, iter: 200);

    [Fact]
    public void AnyWordsAreRead() => Sentences.Sample(IsRead, iter: 400);

    [Theory]
    [InlineData("8 ")]
    [InlineData("3x8 ")]
    [InlineData("monday ")]
    [InlineData("a")]
    [InlineData("half past ")]
    [InlineData("squat instead of ")]
    [InlineData("fino al 20 ")]
    [InlineData("\ud83d\ude00")]
    public void LongTextsAreRead(string part) => Assert.True(IsRead(string.Concat(Enumerable.Repeat(part, 50_000))));

    [Theory]
    [InlineData("squat ٣x٨ ٨٠ kg")]
    [InlineData("squat ３x８ ８０ kg")]
    public void DigitsOfOtherScriptsAreNumbers(string text) =>
        Assert.Equal("exercise=squat sets=3 reps=8 weight=80 unit=kg", Slots.For("log-set", "en", text));

    private static bool IsRead(string text) =>
        WishNames.All.All(wish => Slots.Reader.For(wish, text, "en", Slots.Monday) is not null && Slots.Reader.For(wish, text, "it", Slots.Monday) is not null)
        && Slots.Reader.Read(text, "it", Slots.Monday) is not null;
}
