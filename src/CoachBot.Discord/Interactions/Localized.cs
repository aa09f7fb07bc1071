using CoachBot.Chat.Words;

namespace CoachBot.Discord.Interactions;

/// <summary>A text in every language but the first, which stands without a code.</summary>
internal static class Localized
{
    public static IReadOnlyDictionary<string, string>? In(Languages languages, Func<Language, string> say)
    {
        var others = languages.All.Skip(1).ToDictionary(language => language.Code, say);

        return others.Count == 0 ? null : others;
    }
}
