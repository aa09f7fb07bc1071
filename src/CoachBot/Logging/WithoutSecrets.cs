using System.Text.RegularExpressions;
using Serilog.Events;
using Serilog.Formatting;

namespace CoachBot.Logging;

/// <summary>Whatever is logged by whomever: what looks like a bot's token does not get through.</summary>
internal sealed partial class WithoutSecrets(ITextFormatter inner) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var written = new StringWriter();
        inner.Format(logEvent, written);
        output.Write(Token().Replace(written.ToString(), "$1***"));
    }

    // Telegram: digits, a colon and 35 characters; in an address "bot" stands right before it. Discord: three parts with dots between.
    [GeneratedRegex(@"(\d{3,16}:)[A-Za-z0-9_-]{20,}|[A-Za-z0-9_-]{23,28}\.[A-Za-z0-9_-]{6,7}\.[A-Za-z0-9_-]{27,}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
