using System.Globalization;
using CoachBot.Chat.Words;

namespace CoachBot.Chat.Commands;

/// <summary>A number as the language writes it: 82.5, in Italian 82,5.</summary>
internal static class NumberText
{
    public static string Of(decimal number, Language language) =>
        number.ToString("0.##", CultureInfo.InvariantCulture) is var text && text.Contains('.', StringComparison.Ordinal)
            ? text.Replace(".", language.Say(Phrase.DecimalSign), StringComparison.Ordinal)
            : text;
}
