using System.Text.RegularExpressions;

namespace CoachBot.Telegram.Secrecy;

/// <summary>Telegram's token is a part of every address called: a text from outside passes here before it is logged or shown.</summary>
internal static partial class TokenRedactor
{
    public static string Redact(string text) => Secret.Replace(text, "***");

    // Behind "/bot" whatever follows the colon; elsewhere what looks like a token; and the name and password of an address.
    [GeneratedRegex(@"(?<=/bot)\d+(?::|%3A)[^/\s]+|(?<!\d)\d{4,}(?::|%3A)[A-Za-z0-9_-]{10,}|(?<=//)[^/@\s]+(?=@)", RegexOptions.IgnoreCase)]
    private static partial Regex Secret { get; }
}
