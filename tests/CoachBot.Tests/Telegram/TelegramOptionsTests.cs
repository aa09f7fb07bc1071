using System.ComponentModel.DataAnnotations;
using CoachBot.Telegram;

namespace CoachBot.Tests.Telegram;

public class TelegramOptionsTests
{
    private static IReadOnlyList<string> Problems(TelegramOptions options)
    {
        var results = new List<ValidationResult>();

        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);

        return [.. results.Select(result => result.ErrorMessage!)];
    }

    private static TelegramOptions Good() => new() { Token = "123456:AAbb-cc_dd" };

    public class Allowed
    {
        [Fact]
        public void ATokenIsEnough() => Assert.Empty(Problems(Good()));

        [Fact]
        public void SpaceAroundATokenDoesNotMatter()
        {
            var options = new TelegramOptions { Token = " 123456:AAbb-cc_dd\n" };

            Assert.Empty(Problems(options));
            Assert.Equal("123456:AAbb-cc_dd", options.Token);
        }

        [Theory]
        [InlineData("")]
        [InlineData("https://api.telegram.org")]
        [InlineData("http://localhost:8081/")]
        public void AnAddressWithoutAPath(string url)
        {
            var options = Good();

            options.ApiUrl = url;

            Assert.Empty(Problems(options));
        }
    }

    public class AWebhook
    {
        private static TelegramOptions At(string? url, string? apiUrl = null) => new() { Token = "123456:AAbb-cc_dd", Mode = "webhook", WebhookUrl = url, ApiUrl = apiUrl };

        [Theory]
        [InlineData("https://bot.example.org/telegram")]
        [InlineData("https://bot.example.org:8443/a/b")]
        public void IsCalledOverHttpsAtAPath(string url) => Assert.Empty(Problems(At(url)));

        [Theory]
        [InlineData(null)]
        [InlineData("")]
        [InlineData("bot.example.org")]
        [InlineData("http://bot.example.org/telegram")]
        [InlineData("https://bot.example.org")]
        [InlineData("https://bot.example.org/")]
        [InlineData("https://bot.example.org:8080/telegram")]
        [InlineData("https://bot.example.org/telegram?x=1")]
        [InlineData("https://me:pass@bot.example.org/telegram")]
        public void OtherAddressesAreNamedInOneSentence(string? url) =>
            Assert.StartsWith("Telegram:WebhookUrl is '", Assert.Single(Problems(At(url))), StringComparison.Ordinal);

        [Fact]
        public void AServerOfOnesOwnMayCallAnywhere() => Assert.Empty(Problems(At("http://127.0.0.1:1234/telegram", "http://127.0.0.1:8081")));

        [Theory]
        [InlineData("short")]
        [InlineData("not allowed, because of spaces and commas")]
        public void ASecretIsLongAndPlainAndNotShown(string secret)
        {
            var options = At("https://bot.example.org/telegram");
            options.WebhookSecret = secret;

            var problem = Assert.Single(Problems(options));

            Assert.StartsWith("Telegram:WebhookSecret has", problem, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, problem, StringComparison.Ordinal);
        }

        [Fact]
        public void NothingOfItMattersWhenPolling() => Assert.Empty(Problems(new TelegramOptions { Token = "123456:AAbb-cc_dd", WebhookUrl = "nonsense" }));
    }

    public class Refused
    {
        [Theory]
        [InlineData("SECRETSECRETSECRET")]
        [InlineData("abc:SECRETSECRET")]
        [InlineData("123456:SECRET SECRET")]
        [InlineData("12345678901234567:SECRET")]
        public void WhatIsNoTokenIsNotShown(string token)
        {
            var problem = Assert.Single(Problems(new TelegramOptions { Token = token }));

            Assert.StartsWith($"Telegram:Token holds {token.Length} characters", problem, StringComparison.Ordinal);
            Assert.DoesNotContain("SECRET", problem, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("telegram")]
        [InlineData("ftp://api.telegram.org")]
        [InlineData("https://proxy.example/telegram")]
        [InlineData("https://api.telegram.org/bot123456:SECRETSECRET")]
        [InlineData("https://anna:SECRET@proxy.example")]
        public void AnAddressTheLibraryWouldBend(string url)
        {
            var options = Good();

            options.ApiUrl = url;

            var problem = Assert.Single(Problems(options));
            Assert.StartsWith("Telegram:ApiUrl is '", problem, StringComparison.Ordinal);
            Assert.Contains("allowed is", problem, StringComparison.Ordinal);
            Assert.DoesNotContain("SECRET", problem, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("carrier pigeon", "carrier pigeon")]
        public void AModeThatDoesNotExist(string mode, string says)
        {
            var options = Good();

            options.Mode = mode;

            var problem = Assert.Single(Problems(options));
            Assert.StartsWith("Telegram:Mode is '", problem, StringComparison.Ordinal);
            Assert.Contains(says, problem, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData(0)]
        [InlineData(51)]
        public void APollThatTelegramWouldCutShort(int seconds)
        {
            var options = Good();

            options.PollTimeoutSeconds = seconds;

            Assert.Equal($"Telegram:PollTimeoutSeconds is {seconds}; allowed is 1 to 50.", Assert.Single(Problems(options)));
        }
    }
}
