using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Rules;
using CoachBot.Content;
using CoachBot.Tests.Architecture;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Content;

public class ContentReaderTests
{
    public class WhenNothingIsWrong
    {
        [Fact]
        public void ThereIsNoProblem()
        {
            using var config = new TempConfig();

            Assert.Empty(config.Problems);
        }

        [Fact]
        public void ExercisesAreInTheCatalogue()
        {
            using var config = new TempConfig();

            var squat = config.Read().Catalogue[new ExerciseId("SQ-01")];

            Assert.Equal(Pattern.Squat, squat.Pattern);
            Assert.Equal(["quads", "glutes"], squat.Muscles);
            Assert.Equal(Caution.Avoid, squat.Cautions[BodyArea.Back]);
            Assert.Equal(new ExerciseId("SQ-02"), squat.Easier);
            Assert.Null(squat.Tier);
        }

        [Fact]
        public void EquipmentIsGroupsOfWhichOnePieceIsEnough()
        {
            using var config = new TempConfig();

            var catalogue = config.Read().Catalogue;

            Assert.Equal([[Kit.Dumbbell, Kit.Barbell], [Kit.Box]], catalogue[new ExerciseId("PL-01")].Needs.Groups);
            Assert.Empty(catalogue[new ExerciseId("SQ-01")].Needs.Groups);
            Assert.Equal([Kit.Dumbbell], catalogue[new ExerciseId("SQ-01")].Needs.Optional);
        }

        [Fact]
        public void NestedNumbersHaveDottedNames()
        {
            using var config = new TempConfig();

            var rule = config.Read().Rulebook[new RuleId("R-GEN-02")];

            Assert.Equal(Quantity.Exactly(40), rule.Number("load.L0"));
            Assert.Equal(new Quantity(50, 62.5m, 55), rule.Number("load.L1"));
        }

        [Fact]
        public void ARangeWithoutDefaultUsesItsMiddle()
        {
            using var config = new TempConfig();

            var rulebook = config.Read().Rulebook;

            Assert.Equal(new Quantity(8, 12, 10), rulebook[new RuleId("R-GEN-02")].Number("reps"));
            Assert.Equal(new Quantity(8, 11, 10), rulebook.Prescription("RX-GEN").Reps);
        }

        [Fact]
        public void AWeekHasSevenDaysOfParts()
        {
            using var config = new TempConfig();

            var layout = config.Read().Rulebook.Layout(new RuleId("R-WEEK-03"));

            Assert.Equal(3, layout.RunDays);
            Assert.Equal(["Q", "A"], layout.Days[1]);
        }

        [Fact]
        public void GatesNameTheirTests()
        {
            using var config = new TempConfig();

            var gate = Assert.Single(config.Read().Rulebook.Gates);

            Assert.Equal(1, gate.Opens);
            Assert.Equal(["heel-raises", "no-pain"], gate.Tests);
        }

        [Fact]
        public void ArticlesAndRedFlagsAreInTheLibrary()
        {
            using var config = new TempConfig();

            var library = config.Read().Library;

            Assert.Equal(SafetyClass.Caution, library.Find("warm-up")!.Safety);
            Assert.Equal(Urgency.Emergency, library.RedFlag("RF-01").Urgency);
        }

        [Fact]
        public void EnglishIsTheFirstLanguage()
        {
            using var config = new TempConfig();

            var languages = config.Read().Languages;

            Assert.Equal(["English", "Italiano"], languages.All.Select(language => language.Name));
        }

        [Fact]
        public void PhrasesHaveDottedKeys()
        {
            using var config = new TempConfig();

            var italian = config.Read().Languages.For("it");

            Assert.Equal("sabato: 45 min", italian.Say("today.title", ("minutes", 45), ("day", "sabato")));
        }

        [Fact]
        public void TheNumbersOfARuleAreInItsReason()
        {
            using var config = new TempConfig();

            var languages = config.Read().Languages;

            Assert.Equal("Sets of 8-12 at 40-62.5% build a base.", languages.For("en").Rules[new RuleId("R-GEN-02")].Why);
            Assert.Equal("Serie da 8-12 fanno la base, 10 di solito.", languages.For("it").Rules[new RuleId("R-GEN-02")].Why);
        }

        [Fact]
        public void EachLanguageAsksTheGates()
        {
            using var config = new TempConfig();

            var italian = config.Read().Languages.For("it");

            Assert.Equal("Non ho dolore", italian.Gates["G1"]["no-pain"]);
        }

        [Fact]
        public void SignsAreWordsOfWhichOneBeginningIsEnough()
        {
            using var config = new TempConfig();

            var signs = config.Read().Languages.For("en").RedFlags["RF-01"].Signs;

            Assert.Equal([[["chest"], ["pain", "pressure"]], [["faint"]]], signs);
        }

        [Fact]
        public void DaysAndPlacesHaveTheirWords()
        {
            using var config = new TempConfig();

            var times = config.Read().Languages.For("it").Times;

            Assert.Equal("lun", times.Days[IsoDayOfWeek.Monday][0]);
            Assert.Equal([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday], times.DaySets["fine settimana"]);
            Assert.Equal("Europe/Rome", times.Cities["milano"]);
        }
    }

    public class WhenSeveralThingsAreWrong
    {
        [Fact]
        public void AllAreToldInTheOrderOfFilesAndLines()
        {
            using var config = new TempConfig();
            config.Change("rules/sources.yaml", "checked: true", "checked: maybe");
            config.Change("exercises/squat.yaml", "side: both\n    level: L1\n", "side: all\n    level: L5\n");

            Assert.Equal(
                [
                    "config/exercises/squat.yaml(9): 'all' is not a side; one of both, single",
                    "config/exercises/squat.yaml(10): 'L5' is not a level; one of L0, L1, L2, L3",
                    "config/rules/sources.yaml(2): 'maybe' is neither true nor false",
                ],
                config.Problems);
        }
    }

    public class TheContentOfThisRepository
    {
        [Fact]
        public void HasNoProblem()
        {
            var load = ContentReader.Read(Path.Combine(Repository.Root, "config"), Phrase.All, ContentSetup.RulesInUse);

            Assert.Empty(load.Problems);
        }
    }
}
