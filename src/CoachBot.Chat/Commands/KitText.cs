using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>Equipment in words.</summary>
internal static class KitText
{
    public static string Of(IEnumerable<Kit> kit, Language language) =>
        kit.Order().Select(piece => language.Say(Phrase.KitPrefix + piece.ToString().ToLowerInvariant())).ToList() is { Count: > 0 } words
            ? string.Join(", ", words)
            : language.Say(Phrase.KitNone);
}
