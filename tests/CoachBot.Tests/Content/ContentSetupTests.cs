using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Content;
using CoachBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Tests.Content;

public class ContentSetupTests
{
    public class WhenTheContentIsRight
    {
        [Fact]
        public void TheBooksAreThereForAll()
        {
            using var config = new TempConfig().WithAllThatCodeNames();

            using var host = Builder(config.Folder).AddContent().Services.BuildServiceProvider();

            Assert.Equal(3, host.GetRequiredService<Catalogue>().All.Count);
            Assert.Contains(host.GetRequiredService<Rulebook>().Rules, rule => rule.Id.Value == "R-GEN-02");
            Assert.Equal(2, host.GetRequiredService<Library>().Articles.Count);
            Assert.Equal(2, host.GetRequiredService<Languages>().All.Count);
            Assert.Empty(host.GetRequiredService<ProgrammeBook>().All);
        }

        [Fact]
        public void ARelativePathIsFoundFromTheProgram()
        {
            using var config = new TempConfig().WithAllThatCodeNames();
            var path = Path.GetRelativePath(AppContext.BaseDirectory, config.Folder);

            Builder(path).AddContent();
        }
    }

    public class WhenTheContentIsWrong
    {
        [Fact]
        public void TheStartStopsWithItsProblems()
        {
            using var config = new TempConfig().WithAllThatCodeNames();
            config.Change("exercises/squat.yaml", "easier: SQ-02", "easier: SQ-99");

            var refused = Assert.Throws<ContentProblemsException>(() => Builder(config.Folder).AddContent());

            Assert.Equal(
                $"The content in {config.Folder} has 1 problem:\nconfig/exercises/squat.yaml(12): 'SQ-99' is not an exercise",
                refused.Message);
        }

        [Fact]
        public void OnlyTheFirstTwentyAreShown()
        {
            var problems = Enumerable.Range(1, 23).Select(line => new ContentProblem("config/a.yaml", line, "wrong")).ToList();

            var lines = new ContentProblemsException("/opt/config", problems).Message.Split('\n');

            Assert.Equal("The content in /opt/config has 23 problems:", lines[0]);
            Assert.Equal("config/a.yaml(20): wrong", lines[20]);
            Assert.Equal("... and 3 more", lines[21]);
        }
    }

    public class WhenCodeNamesARuleThatIsNotThere
    {
        [Fact]
        public void TheStartStops()
        {
            using var config = new TempConfig().WithAllThatCodeNames();
            config.Delete("rules/named.yaml");

            var refused = Assert.Throws<ContentProblemsException>(() => Builder(config.Folder).AddContent());

            Assert.Contains(refused.Problems, problem => problem.ToString() == "CoachBot.Coaching.Validation.Weekly.MainGap(1): R-DAY-03 is not a rule, a gate or a red flag");
        }
    }

    public class WhenThereIsNoFolder
    {
        [Fact]
        public void OneSentenceNamesTheSettingWhatWasFoundAndWhatIsAllowed()
        {
            var refused = Assert.Throws<ContentProblemsException>(() => Builder("/nowhere/konfig").AddContent());

            Assert.Equal(
                "Content:Path is '/nowhere/konfig', but there is no folder /nowhere/konfig; "
                + "it must be a folder that holds exercises, rules, knowledge and languages.",
                refused.Message);
        }
    }

    private static HostApplicationBuilder Builder(string path)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration["Content:Path"] = path;

        return builder;
    }
}
