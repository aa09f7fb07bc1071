using System.CommandLine;
using System.Text.Json;
using CoachBot.Coaching.Validation;
using CoachBot.Content;
using CoachBot.Content.Plans;
using CoachBot.Tests.Architecture;
using CoachBot.Tests.Support;
using CoachBot.Verbs;
using NodaTime;
using NodaTime.Testing;

// A namespace Host would hide the framework's own Host from the other tests.
namespace CoachBot.Tests.Verbs;

public class PlanVerbTests
{
    private const string Runner = "name: Zoë\nlevel: L1\nlanguage: en\n";

    private static string Examples => Path.Combine(Repository.Root, "docs", "examples");

    public static TheoryData<string> Runners { get; } = [.. Directory.GetFiles(Examples, "*.yaml").Select(path => Path.GetFileName(path)!).Order()];

    public class EachExample
    {
        [Theory]
        [MemberData(nameof(Runners), MemberType = typeof(PlanVerbTests))]
        public async Task IsAPlanThatCheckPlanReads(string runner)
        {
            using var folder = new TempFolder();
            var path = Path.Combine(folder.Path, "plan.json");
            var said = await SaidAsync("--runner", Path.Combine(Examples, runner), "--from", "2026-03-02", "--weeks", "16", "--format", "json");
            await File.WriteAllTextAsync(path, said.Answer, TestContext.Current.CancellationToken);

            var plan = PlanFile.ReadPlan(path);

            Assert.Equal((0, ""), (said.Status, said.Trouble));
            Assert.Empty(plan.Problems);
            Assert.Equal(said.Answer, PlanJson.Write(plan.Value!) + '\n');
            Assert.Equal(16 * 7, plan.Value!.Days.Count);
            Assert.DoesNotContain(
                PlanValidator.Check(plan.Value, RealContent.Load.Catalogue, RealContent.Load.Rulebook),
                violation => violation.RuleId.Value.StartsWith("C-", StringComparison.Ordinal));
        }

        [Theory]
        [MemberData(nameof(Runners), MemberType = typeof(PlanVerbTests))]
        public async Task IsASheetForACoach(string runner)
        {
            var said = await SaidAsync("--runner", Path.Combine(Examples, runner), "--from", "2026-03-02", "--weeks", "16");

            Assert.Equal((0, ""), (said.Status, said.Trouble));
            Assert.Equal(16, said.Answer.Split("\n## ").Length - 2);
        }
    }

    public class WhatIsLeftOut
    {
        [Fact]
        public async Task IsFourWeeksAsMarkdown()
        {
            var said = await WithAsync(Runner, "--from", "2026-03-02");

            Assert.StartsWith("# Training plan: Zoë · beginner\n\n## Week 1 · 2026-03-02 to", said.Answer, StringComparison.Ordinal);
            Assert.Contains("\n## Week 4 · 2026-03-23 to 2026-03-29", said.Answer, StringComparison.Ordinal);
            Assert.DoesNotContain("\n## Week 5", said.Answer, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("", "2026-03-02")]
        [InlineData("zone: Pacific/Auckland\n", "2026-03-03")]
        public async Task IsTheRunnersToday(string zone, string today)
        {
            var said = await WithAsync(Runner + zone, "--format", "json");

            Assert.Equal(today, Json(said).GetProperty("days")[0].GetProperty("date").GetString());
        }
    }

    public class TheFirstDayOfTraining
    {
        [Fact]
        public async Task IsThatOfThePlan()
        {
            var said = await WithAsync(Runner, "--from=2026-03-02", "--format=json");

            Assert.Equal("2026-03-02", Json(said).GetProperty("runner").GetProperty("since").GetString());
        }

        [Fact]
        public async Task MayBeEarlier()
        {
            var said = await WithAsync(Runner + "since: 2026-01-05\n", "--from=2026-03-02");

            Assert.Contains("\n## Week 9 · 2026-03-02", said.Answer, StringComparison.Ordinal);
        }

        [Fact]
        public async Task IsNotLater()
        {
            var said = await WithAsync(Runner + "since: 2026-03-09\n", "--from=2026-03-02");

            Assert.Equal((1, ""), (said.Status, said.Answer));
            Assert.EndsWith("runner.yaml: 'since' is 2026-03-09; the plan begins before it, on 2026-03-02.\n", said.Trouble, StringComparison.Ordinal);
        }
    }

    public class TheReasons
    {
        [Theory]
        [InlineData("language: it\n", "it")]
        [InlineData("language: it-CH\n", "it")]
        [InlineData("language: xx\n", "en")]
        [InlineData("", "en")]
        public async Task SpeakTheRunnersLanguageOrEnglish(string line, string code)
        {
            var said = await WithAsync("level: L1\n" + line, "--from", "2026-03-02", "--weeks", "1", "--format", "json");
            var reasons = Json(said).GetProperty("days").EnumerateArray().SelectMany(day => day.GetProperty("reasons").EnumerateArray()).ToList();
            var rules = RealContent.Load.Languages.For(code).Rules;

            Assert.NotEmpty(reasons);
            Assert.All(reasons, reason => Assert.Equal(rules[new(reason.GetProperty("rule").GetString()!)].Why, reason.GetProperty("text").GetString()));
        }
    }

    public class WhatHappened
    {
        [Fact]
        public async Task IsReadFromADiaryAndFromTheLine()
        {
            var said = await WithAsync(
                Runner,
                "--from", "2026-03-02", "--missed", "2026-03-09, 2026-03-11", "--log", Path.Combine(Examples, "diaries", "marathoner.yaml"));

            Assert.Equal((0, ""), (said.Status, said.Trouble));
        }

        [Fact]
        public async Task IsToldWithItsLineWhenItCannotBeRead()
        {
            using var folder = new TempFolder();
            var diary = Path.Combine(folder.Path, "diary.yaml");
            await File.WriteAllTextAsync(diary, "days:\n  - date: 2026-03-02\n    sets: { SQ-99: [] }\n", TestContext.Current.CancellationToken);

            var said = await WithAsync(Runner, "--log", diary);

            Assert.Equal((2, "", $"{diary}(3): 'SQ-99' is not an exercise\n"), said);
        }
    }

    [Fact]
    public async Task WithoutContentThereIsNoPlan()
    {
        var verb = PlanVerb.Create(SystemClock.Instance, () => throw new ContentProblemsException("There is no folder config."));

        Assert.Equal(1, await verb.Parse(["--runner", Path.Combine(Examples, "sixteen.yaml")]).RunAsync(new InvocationConfiguration()));
    }

    public class AMistake
    {
        [Theory]
        [InlineData("--from is '2026-02-30'; it must be a date such as 2026-03-02.", "--from", "2026-02-30")]
        [InlineData("--from is 'tomorrow'; it must be a date such as 2026-03-02.", "--from=tomorrow")]
        [InlineData("--from is '9999-12-31'; it must be a date such as 2026-03-02.", "--from=9999-12-31")]
        [InlineData("--weeks is '0'; it must be a whole number from 1 to 104.", "--weeks", "0")]
        [InlineData("--weeks is '105'; it must be a whole number from 1 to 104.", "--weeks=105")]
        [InlineData("--weeks is '-1'; it must be a whole number from 1 to 104.", "--weeks", "-1")]
        [InlineData("--weeks is '1.5'; it must be a whole number from 1 to 104.", "--weeks", "1.5")]
        [InlineData("--weeks is 'four'; it must be a whole number from 1 to 104.", "--weeks", "four")]
        [InlineData("--format is 'xml'; it must be json or markdown.", "--format", "xml")]
        [InlineData("--missed is '2026-03-09,2026-02-29'; it must be a date such as 2026-03-02, or several with commas between them.", "--missed", "2026-03-09,2026-02-29")]
        [InlineData("--missed is '2026-03-09,'; it must be a date such as 2026-03-02, or several with commas between them.", "--missed", "2026-03-09,")]
        [InlineData("--log is ''; it must be a file.", "--log", "")]
        [InlineData("Unrecognized command or argument '--weks'.", "--weks", "4")]
        [InlineData("Unrecognized command or argument 'now'.", "now")]
        [InlineData("Option '--weeks' expects a single argument but 2 were provided.", "--weeks", "4", "--weeks", "5")]
        [InlineData("Required argument missing for option: '--from'.", "--from")]
        [InlineData("--weeks is '0'; it must be a whole number from 1 to 104.", "--weeks", "0", "--format", "xml")]
        public async Task OnTheLineIsOneSentence(string sentence, params string[] arguments)
        {
            var said = await WithAsync(Runner, arguments);

            Assert.Equal((1, "", $"{sentence}\n"), said);
        }

        [Fact]
        public async Task IsToForgetTheRunner()
        {
            Assert.Equal((1, "", "Option '--runner' is required.\n"), await SaidAsync());
        }

        [Theory]
        [InlineData("", "--runner is ''; it must be a file.\n", 1)]
        [InlineData("/no/such/runner.yaml", "/no/such/runner.yaml(1): the file cannot be read: Could not find a part of the path '/no/such/runner.yaml'.\n", 2)]
        public async Task IsARunnerWhoIsNotThere(string path, string sentence, int status)
        {
            Assert.Equal((status, "", sentence), await SaidAsync("--runner", path));
        }

        [Fact]
        public async Task IsALogThatIsNotThere()
        {
            var said = await WithAsync(Runner, "--log", "/no/such/diary.yaml");

            Assert.Equal((2, ""), (said.Status, said.Answer));
            Assert.StartsWith("/no/such/diary.yaml(1): the file cannot be read: ", said.Trouble, StringComparison.Ordinal);
        }

        [Theory]
        [InlineData("name: Zoë\nlevl: L1\n", "(2): 'levl' is not known here; what may stand here: ")]
        [InlineData("level: L1\nmaxima: { SQ-99: 80 }\n", "(2): 'SQ-99' is not an exercise\n")]
        [InlineData("level: L1\nzone: Mars/Olympus\n", "(2): 'Mars/Olympus' is not a time zone\n")]
        [InlineData("level: L1\nlevel: L2\n", "(2): 'level' is repeated; it is already on line 1\n")]
        [InlineData("- level: L1\n", "(1): keys with values are expected here\n")]
        [InlineData("level: [L1\n", "(2): this is not YAML")]
        public async Task InTheRunnersFileIsToldWithItsLine(string text, string problem)
        {
            var said = await WithAsync(text);

            Assert.Equal((2, ""), (said.Status, said.Answer));
            Assert.Contains($"runner.yaml{problem}", said.Trouble, StringComparison.Ordinal);
            Assert.Single(said.Trouble.TrimEnd('\n').Split('\n'));
        }
    }

    private static async Task<(int Status, string Answer, string Trouble)> WithAsync(string runner, params string[] arguments)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "runner.yaml");
        await File.WriteAllTextAsync(path, runner, TestContext.Current.CancellationToken);

        return await SaidAsync(["--runner", path, .. arguments]);
    }

    private static async Task<(int Status, string Answer, string Trouble)> SaidAsync(params string[] arguments)
    {
        using var answer = new StringWriter { NewLine = "\n" };
        using var trouble = new StringWriter { NewLine = "\n" };
        var clock = new FakeClock(Instant.FromUtc(2026, 3, 2, 20, 0));
        var status = await PlanVerb.Create(clock, () => RealContent.Load).Parse(arguments).RunAsync(new InvocationConfiguration { Output = answer, Error = trouble });

        return (status, answer.ToString(), trouble.ToString());
    }

    private static JsonElement Json((int Status, string Answer, string Trouble) said)
    {
        using var document = JsonDocument.Parse(said.Answer);

        return document.RootElement.Clone();
    }
}
