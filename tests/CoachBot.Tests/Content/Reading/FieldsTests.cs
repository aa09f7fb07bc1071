using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Reading;

public class FieldsTests
{
    public class WhenAKeyIsWrong
    {
        [Fact]
        public void AnUnknownOneIsToldWithThoseThatMayStand()
        {
            Assert.Equal(
                ["config/languages/it/exercises.yaml(3): 'synonym' is not known here; what may stand here: name, synonyms, cues, how, why, mistakes"],
                TempConfig.ProblemsAfter("languages/it/exercises.yaml", "sedia, cues", "sedia, synonym: [sedia], cues"));
        }

        [Fact]
        public void AMissingOneIsToldWhereItsThingBegins()
        {
            Assert.Equal(
                ["config/exercises/squat.yaml(2): 'plane' is missing"],
                TempConfig.ProblemsAfter("exercises/squat.yaml", "    plane: sagittal\n", ""));
        }

        [Fact]
        public void ARepeatedOneIsToldWithTheLineOfTheFirst()
        {
            Assert.Equal(
                ["config/exercises/squat.yaml(6): 'pattern' is repeated; it is already on line 5"],
                TempConfig.ProblemsAfter("exercises/squat.yaml", "pattern: squat", "pattern: squat\n    pattern: hinge"));
        }

        [Fact]
        public void AListWithoutItIsOneProblem()
        {
            Assert.Equal(
                [
                    "config/exercises/squat.yaml(1): 'exercises' is missing",
                    "config/exercises/squat.yaml(1): 'exercise' is not known here; what may stand here: exercises",
                ],
                TempConfig.ProblemsAfter("exercises/squat.yaml", "exercises:", "exercise:"));
        }

        [Fact]
        public void AThingWithoutIdIsOneProblem()
        {
            Assert.Equal(
                ["config/knowledge/basics.yaml(2): 'id' is missing"],
                TempConfig.ProblemsAfter("knowledge/basics.yaml", "- id: how-many-reps\n    topic", "- topic"));
        }
    }

    public class WhenAValueHasTheWrongShape
    {
        [Theory]
        [InlineData("muscles: [quads, glutes]", "muscles: quads", "7): a list is expected here")]
        [InlineData("muscles: [quads, glutes]", "muscles: []", "7): the list is empty")]
        [InlineData("muscles: [quads, glutes]", "muscles: [quads, [glutes]]", "7): one text is expected here")]
        [InlineData("cautions: { knee: modify, back: avoid }", "cautions: knee", "11): keys with values are expected here")]
        [InlineData("name: Body-weight squat", "name:", "3): there is nothing here")]
        public void ItIsToldOnItsLine(string text, string change, string problem)
        {
            Assert.Equal([$"config/exercises/squat.yaml({problem}"], TempConfig.ProblemsAfter("exercises/squat.yaml", text, change));
        }

        [Fact]
        public void ANumberMustBeOne()
        {
            Assert.Equal(
                ["config/rules/prescriptions.yaml(7): '90 s' is not a number"],
                TempConfig.ProblemsAfter("rules/prescriptions.yaml", "rest: 90", "rest: 90 s"));
        }

        [Fact]
        public void ATierIsWhole()
        {
            Assert.Equal(
                ["config/exercises/jumps.yaml(9): '1.5' is not a whole number"],
                TempConfig.ProblemsAfter("exercises/jumps.yaml", "tier: 1", "tier: 1.5"));
        }
    }
}
