using System.Text.RegularExpressions;

namespace CoachBot.Chat.Commands;

/// <summary>A reference cut after its year: enough to recognise it, short enough for a phone.</summary>
internal static partial class ShortReference
{
    public static string Of(string reference)
    {
        var match = UpToYear().Match(reference);

        return match.Success ? match.Value : reference;
    }

    [GeneratedRegex(@"^.*?\b(19|20)\d\d\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex UpToYear();
}
