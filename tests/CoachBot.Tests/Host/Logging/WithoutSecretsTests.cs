using CoachBot.Logging;
using CsCheck;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;
using Serilog.Parsing;

namespace CoachBot.Tests.Logging;

public class WithoutSecretsTests
{
    private const string Telegram = "1234567890:AAF-x_yzABCDEFGHIJKLMNOPQRSTUVWXYZ0";

    private const string Discord = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz-0123456789_A";

    private static readonly Gen<string> Letters = Gen.String[Gen.OneOf(Gen.Char.AlphaNumeric, Gen.Const('-'), Gen.Const('_')), 35, 35];

    public static TheoryData<string> Tokens => [Telegram, Discord];

    private static string Line(string text) => Format(new MessageTemplateTextFormatter("{Message:lj} {Exception}"), text);

    private static string Format(ITextFormatter formatter, string text, Exception? exception = null)
    {
        var log = new LogEvent(
            DateTimeOffset.UnixEpoch,
            LogEventLevel.Error,
            exception,
            new MessageTemplateParser().Parse("It says {Text}"),
            [new LogEventProperty("Text", new ScalarValue(text))]);
        using var written = new StringWriter();
        new WithoutSecrets(formatter).Format(log, written);

        return written.ToString();
    }

    public class AToken
    {
        [Theory]
        [MemberData(nameof(Tokens), MemberType = typeof(WithoutSecretsTests))]
        public void DoesNotGetThroughInAMessage(string token)
        {
            var line = Line($"token {token}, they say");

            Assert.DoesNotContain(token[^20..], line, StringComparison.Ordinal);
        }

        [Theory]
        [MemberData(nameof(Tokens), MemberType = typeof(WithoutSecretsTests))]
        public void DoesNotGetThroughInAnAddress(string token)
        {
            var line = Line($"POST https://api.example.org/bot{token}/sendMessage");

            Assert.DoesNotContain(token[^20..], line, StringComparison.Ordinal);
        }

        [Theory]
        [MemberData(nameof(Tokens), MemberType = typeof(WithoutSecretsTests))]
        public void DoesNotGetThroughInAProperty(string token)
        {
            var line = Format(new CompactJsonFormatter(), token);

            Assert.DoesNotContain(token[^20..], line, StringComparison.Ordinal);
        }

        [Theory]
        [MemberData(nameof(Tokens), MemberType = typeof(WithoutSecretsTests))]
        public void DoesNotGetThroughInAnException(string token)
        {
            var line = Format(new CompactJsonFormatter(), "words", new HttpRequestException($"no answer from /bot{token}/getMe", new FormatException(token)));

            Assert.DoesNotContain(token[^20..], line, StringComparison.Ordinal);
        }

        [Fact]
        public void OfAnyLettersDoesNotGetThrough()
        {
            Gen.Select(Gen.Long[100, 99_999_999_999], Letters).Sample(
                (bot, letters) => Assert.DoesNotContain(letters, Line($"/bot{bot}:{letters}/getMe"), StringComparison.Ordinal));
        }

        [Fact]
        public void LeavesTheBotsNumberToTellWhichOneItWas()
        {
            var line = Line(Telegram);

            Assert.Contains("1234567890:***", line, StringComparison.Ordinal);
        }
    }

    public class OrdinaryText
    {
        [Theory]
        [InlineData("2026-03-02T09:00:00")]
        [InlineData("2026-03-02T09:00:00.1234567Z")]
        [InlineData("3:45")]
        [InlineData("fake/-1001234567890/42")]
        [InlineData("0193b0e5-7d3c-7a57-9f0e-0123456789ab")]
        [InlineData("Microsoft.Extensions.Hosting.Internal.Host")]
        [InlineData("CoachBot.Chat.Duties.DutyService.ExecuteAsync(CancellationToken stoppingToken)")]
        [InlineData("DutyService.cs:line 123")]
        [InlineData("http://127.0.0.1:8081/health")]
        public void IsLeftAlone(string text)
        {
            var line = Line(text);

            Assert.Equal($"It says {text}", line.Trim());
        }
    }
}
