using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation;
using CoachBot.Content;
using CoachBot.Tests.Architecture;

namespace CoachBot.Tests.Content.Checks;

public class ExpectedWarningsTests
{
    public class WhenATemplateBreaksARule
    {
        [Theory]
        [InlineData(1, 15)]
        [InlineData(2, 21)]
        [InlineData(3, 21)]
        [InlineData(4, 27)]
        public void TheLineOfItsWeekIsTold(int week, int line)
        {
            Assert.Equal(
                [$"config/programmes/small.yaml({line}): 'small' breaks R-DAY-02 in week {week}: found 3, allowed 2"],
                ProblemsWith(("small", week, "R-DAY-02"), Study("R-GEN-02"), Study("R-WEEK-03")));
        }
    }

    public class WhenAStudyBreaksARuleThatItDoesNotSay
    {
        [Fact]
        public void TheLineOfThoseThatItSaysIsTold()
        {
            Assert.Equal(
                ["config/programmes/published/studies.yaml(9): 'study' breaks R-DAY-02 in week 1: found 3, allowed 2; it is not among the 'expected_warnings'"],
                ProblemsWith(Study("R-GEN-02"), Study("R-WEEK-03"), Study("R-DAY-02"), Study("R-DAY-02")));
        }
    }

    public class WhenAStudyKeepsARuleThatItSaysToBreak
    {
        [Fact]
        public void TheLineOfThatRuleIsTold()
        {
            Assert.Equal(
                ["config/programmes/published/studies.yaml(9): 'study' does not break R-WEEK-03"],
                ProblemsWith(Study("R-GEN-02")));
        }
    }

    public class WhenTheRulesAreNotAllThere
    {
        [Fact]
        public void EachProgrammeIsToldOnce()
        {
            using var config = ProgrammeConfig.Create();

            Assert.Collection(
                Problems(config.Folder, ProgrammeCheck.Run),
                study => Assert.StartsWith("config/programmes/published/studies.yaml(2): 'study' cannot be held against the rules: there is no rule ", study, StringComparison.Ordinal),
                small => Assert.StartsWith("config/programmes/small.yaml(2): 'small' cannot be held against the rules: there is no rule ", small, StringComparison.Ordinal));
        }
    }

    public class WhenSomethingElseIsWrong
    {
        [Fact]
        public void NoProgrammeIsHeldAgainstTheRules()
        {
            using var config = ProgrammeConfig.Create();
            config.Delete(ProgrammeConfig.Italian);

            Assert.Equal(
                ["config/languages/it/programmes.yaml(1): the file is missing"],
                Problems(config.Folder, (_, _, _) => throw new InvalidOperationException("nobody asked")));
        }
    }

    public class TheProgrammesOfTheRepository
    {
        [Fact]
        public void AreAsTheySay()
        {
            Assert.Empty(Problems(Path.Combine(Repository.Root, "config"), ProgrammeCheck.Run));
        }
    }

    private static (string Programme, int Week, string Rule) Study(string rule) => ("study", 1, rule);

    private static List<string> ProblemsWith(params (string Programme, int Week, string Rule)[] broken)
    {
        using var config = ProgrammeConfig.Create();

        return Problems(config.Folder, (programme, _, _) =>
        [
            .. broken.Where(one => one.Programme == programme.Id)
                .Select(one => new ProgrammeViolation(one.Week, new Violation(null, new RuleId(one.Rule), "3", "2", false, null))),
        ]);
    }

    private static List<string> Problems(string folder, ProgrammeJudge judge) =>
        [.. ContentReader.Read(folder, judge: judge).Problems.Select(problem => problem.ToString())];
}
