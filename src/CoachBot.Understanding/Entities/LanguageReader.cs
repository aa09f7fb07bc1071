using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities;

/// <summary>Reads the name of a language; also of one that the bot does not speak.</summary>
internal static partial class LanguageReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Its two letters: of "not English, Italian" the wanted one.</summary>
    public static string? Read(Said said)
    {
        var found = said.All(Shape())
            .Select(match => (Code: match.Groups.Values.First(group => group.Success && group.Name != "0").Name, IsOld: Unwanted().IsMatch(said.Text[..match.Index]), match.Index))
            .OrderBy(language => language.IsOld)
            .ThenByDescending(language => language.Index)
            .ToList();

        return found switch
        {
            [] => null,
            [{ IsOld: true, Code: "it" }, ..] => "en",
            [{ IsOld: true, Code: "en" }, ..] => "it",
            _ => found[0].Code,
        };
    }

    [GeneratedRegex(
        @"\b(?:(?<en>english|inglese|inglesi|englisch|anglais|eng|lingua di shakespeare)|(?<it>italian|italiano|italiana|italiani|italienisch|ita|lingua di dante)|(?<=\b(?:lang|language|lingua|to|in|set) ?[:=]? ?)(?:(?<en>en)|(?<it>it)) ?$|(?<de>german|tedesco|deutsch)|(?<fr>french|francese|francais)|(?<es>spanish|spagnolo|espanol|castellano)|(?<pt>portuguese|portoghese|portugues)|(?<nl>dutch|olandese|nederlands))\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b(?:not|no|no more|stop|non|niente|instead of|rather than|invece (?:che|di|dell')|al posto dell'|basta|from|my|il mio|don't (?:speak|understand|know)(?: much)?|can't (?:read|speak)|dall'|non (?:capisco|parlo|so|leggo|mastico)(?: l'| bene l'| molto l'| il)?)(?: (?:in|the|l'|piu|piu in))? ?$|\b(?:in|l')? ?$(?<=\b(?:non|not) in )", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Unwanted();
}
