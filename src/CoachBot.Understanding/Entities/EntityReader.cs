using System.Text.RegularExpressions;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Understanding.Entities.Moves;
using CoachBot.Understanding.Entities.Times;
using NodaTime;

namespace CoachBot.Understanding.Entities;

/// <summary>Reads what was said of when, which and how much. All languages are listened to at once, since messages mix them.</summary>
internal sealed class EntityReader
{
    private readonly Normal _normal;
    private readonly WishReaders _wishes;

    public EntityReader(Languages languages, Catalogue catalogue)
    {
        var names = new WeekdayNames(languages);
        var exercises = new ExerciseFinder(languages, catalogue);

        _normal = new Normal(languages, names.Words);
        _wishes = new WishReaders(new DateReader(names), new DaysReader(languages, names), new ZoneReader(languages), exercises, new FocusReader(languages));
    }

    /// <summary>Everything that is said in the text, whatever it is a wish for.</summary>
    public Details Read(string text, string language, LocalDate today) => Patiently(() => _wishes.All(_normal.Of(text, language), today), Details.None);

    /// <summary>What is said in the text that matters to this wish; a number without a unit is read as what the wish needs.</summary>
    public Details For(string wish, string text, string language, LocalDate today) =>
        Patiently(() => _wishes.For(wish, _normal.Of(text, language), today), Details.None);

    // Every pattern has a time limit; whoever sends a text that exceeds one has said nothing.
    private static T Patiently<T>(Func<T> read, T nothing)
    {
        try
        {
            return read();
        }
        catch (RegexMatchTimeoutException)
        {
            return nothing;
        }
    }
}
