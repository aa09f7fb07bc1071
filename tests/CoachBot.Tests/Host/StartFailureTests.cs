using System.ComponentModel.DataAnnotations;
using CoachBot.Coaching.Rules;
using CoachBot.Content;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests;

public class StartFailureTests
{
    public class AWrongSetting
    {
        [Fact]
        public void IsToldInTheWordsOfItsOptions()
        {
            var failure = FailureOf(new Settings { Zone = "Mars" });

            Assert.Equal(["Chat:Zone is 'Mars'; it must be an IANA zone such as Europe/Rome."], StartFailure.SentencesOf(failure));
        }

        [Fact]
        public void MayEndWithAQuote()
        {
            var failure = FailureOf(new Settings { Path = "" });

            Assert.Equal(["Storage:Path must be like 'data/coachbot.db'."], StartFailure.SentencesOf(failure));
        }

        [Fact]
        public void IsOneSentenceEach()
        {
            var failure = FailureOf(new Settings { Zone = "Mars", Path = "" });

            Assert.Equal(2, StartFailure.SentencesOf(failure)?.Count());
        }

        [Fact]
        public void InPlainWordsStaysAsItIs()
        {
            var failure = new OptionsValidationException("Settings", typeof(Settings), ["Storage:Path cannot be opened."]);

            Assert.Equal(["Storage:Path cannot be opened."], StartFailure.SentencesOf(failure));
        }

        /// <summary>What the framework makes of a failed validation.</summary>
        private static OptionsValidationException FailureOf(Settings settings)
        {
            var services = new ServiceCollection();
            services.AddOptions<Settings>()
                .Configure(options => (options.Zone, options.Path) = (settings.Zone, settings.Path))
                .ValidateDataAnnotations();
            using var provider = services.BuildServiceProvider();

            return Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IOptions<Settings>>().Value);
        }

        private sealed class Settings : IValidatableObject
        {
            public string Zone { get; set; } = "Europe/Rome";

            public string Path { get; set; } = "data";

            public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
            {
                if (Zone == "Mars")
                {
                    yield return new ValidationResult($"Chat:Zone is '{Zone}'; it must be an IANA zone such as Europe/Rome.");
                }

                if (Path == "")
                {
                    yield return new ValidationResult("Storage:Path must be like 'data/coachbot.db'.");
                }
            }
        }
    }

    public class AnythingElseTheOperatorCanMend
    {
        [Fact]
        public void IsASettingThatIsNotOfItsKind()
        {
            var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Telegram:MessagesPerSecond", "many")]).Build();
            var failure = Assert.Throws<InvalidOperationException>(() => settings.GetValue<int>("Telegram:MessagesPerSecond"));

            var sentence = Assert.Single(StartFailure.SentencesOf(failure)!);

            Assert.Contains("Telegram:MessagesPerSecond", sentence, StringComparison.Ordinal);
        }

        [Fact]
        public void IsASettingsFileThatIsNotJson()
        {
            var builder = new ConfigurationBuilder().AddJsonStream(new MemoryStream("{ oops"u8.ToArray()));
            var failure = Assert.ThrowsAny<Exception>(builder.Build);

            var sentence = Assert.Single(StartFailure.SentencesOf(new InvalidDataException("Failed to load 'appsettings.json'.", failure))!);

            Assert.StartsWith("The settings cannot be read: Failed to load 'appsettings.json'.", sentence, StringComparison.Ordinal);
        }

        [Fact]
        public void IsContentWithAProblem()
        {
            var sentences = StartFailure.SentencesOf(new ContentProblemsException("There is no folder config."));

            Assert.Equal(["There is no folder config."], sentences);
        }

        [Fact]
        public void IsARuleThatIsMissing()
        {
            var sentence = Assert.Single(StartFailure.SentencesOf(new MissingRuleException("R-DEL-01 is not there"))!);

            Assert.Equal("The content lacks something that the coach needs: R-DEL-01 is not there.", sentence);
        }

        [Fact]
        public void IsSeveralOfThem()
        {
            var sentences = StartFailure.SentencesOf(new AggregateException(
                new OptionsValidationException("a", typeof(string), ["One."]),
                new OptionsValidationException("b", typeof(string), ["Two."])));

            Assert.Equal(["One.", "Two."], sentences);
        }
    }

    public class ABug
    {
        [Fact]
        public void Flies()
        {
            Assert.Throws<InvalidOperationException>(() => StartFailure.Guard(() => throw new InvalidOperationException("a bug")));
        }

        [Fact]
        public async Task FliesAmongOthers()
        {
            var failure = new AggregateException(new OptionsValidationException("a", typeof(string), ["One."]), new FormatException("a bug"));

            await Assert.ThrowsAsync<AggregateException>(() => StartFailure.GuardAsync(() => throw failure));
        }
    }

    public class TheStatus
    {
        [Fact]
        public void IsThatOfAStartThatSucceeds()
        {
            var status = StartFailure.Guard(() => 7);

            Assert.Equal(7, status);
        }

        [Fact]
        public async Task IsOneWhenTheOperatorMustAct()
        {
            var status = await StartFailure.GuardAsync(() => throw new ContentProblemsException("There is no folder config."));

            Assert.Equal(1, status);
        }
    }
}
