using System.Globalization;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>What of the runner decided, and what would change it: a short sentence each, whatever the value.</summary>
internal static class DeciderText
{
    public static string Because(Reason reason, Language language)
    {
        if (language.Phrases.TryGetValue(DeciderPhrase.BecauseOf(reason.By, reason.Value.ToLowerInvariant()), out var said))
        {
            return said;
        }

        return ValueOf(reason, language) is { Length: > 0 } value
            ? language.Say(DeciderPhrase.BecauseOf(reason.By), ("value", value))
            : language.Say(DeciderPhrase.Because(reason.By));
    }

    public static string Changes(Reason reason, Language language) => language.Say(DeciderPhrase.Changes(reason.By));

    private static string? ValueOf(Reason reason, Language language) => reason.By switch
    {
        Decider.Gates or Decider.Pregnancy or Decider.Week or Decider.Soreness or Decider.Maximum => Number(reason.Value, language),
        Decider.Birth or Decider.Break or Decider.Minutes => Several(reason.Value, language),
        Decider.Age => reason.Value is [>= '0' and <= '9', ..] ? reason.Value : null,
        Decider.Race => Day(reason.Value, language),
        Decider.RunDays or Decider.DaysOff => Weekdays(Words(reason.Value), language),
        Decider.Equipment => Kit(Words(reason.Value), language),
        Decider.Log => language.Exercises.TryGetValue(new ExerciseId(reason.Value), out var exercise) ? exercise.Name : null,
        _ => null,
    };

    private static string? Number(string value, Language language) =>
        Read(value) is { } number ? NumberText.Of(number, language) : null;

    // "1 weeks ago" is no sentence in any language.
    private static string? Several(string value, Language language) =>
        Read(value) is { } number and > 1 ? NumberText.Of(number, language) : null;

    private static decimal? Read(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Day(string value, Language language) => DateWish.Read(value) is { } date ? DateText.InMonth(date, language) : null;

    private static string Weekdays(HashSet<string> words, Language language) =>
        string.Join(", ", language.Times.Days.Where(day => words.Contains(day.Key.ToString())).OrderBy(day => day.Key).Select(day => day.Value[0]));

    private static string Kit(HashSet<string> words, Language language) =>
        string.Join(", ", Enum.GetNames<Kit>().Where(words.Contains).Select(name => language.Say(Phrase.KitPrefix + name.ToLowerInvariant())));

    private static HashSet<string> Words(string value) =>
        value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
