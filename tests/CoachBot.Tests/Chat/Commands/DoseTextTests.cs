using CoachBot.Chat.Commands;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class DoseTextTests
{
    private static readonly Language Plain = RealCommands.English with
    {
        Phrases = new Dictionary<string, string>
        {
            [Phrase.DoseReps] = "{sets} x {amount}",
            [Phrase.DoseSeconds] = "{sets} x {amount} s",
            [Phrase.DoseMetres] = "{sets} x {amount} m",
            [Phrase.DoseContacts] = "{sets} x {amount} landings",
            [Phrase.DosePerSide] = "a side",
            [Phrase.DoseRir] = "{rir} left",
            [Phrase.DoseRest] = "rest {rest}",
        },
    };

    private static CardItem Item(int sets, int? tier = null, bool perSide = false) => new()
    {
        Exercise = new ExerciseId("SQ-01"),
        Block = Block.Strength,
        Sets = sets,
        Tier = tier,
        PerSide = perSide,
        RestSeconds = 90,
    };

    public class TheAmount
    {
        [Fact]
        public void IsRepetitions()
        {
            var text = DoseText.Of(Item(1) with { Reps = 8 }, Plain);

            Assert.Equal("1 x 8", text);
        }

        [Fact]
        public void IsSecondsOfAHold()
        {
            var text = DoseText.Of(Item(1) with { Seconds = 30 }, Plain);

            Assert.Equal("1 x 30 s", text);
        }

        [Fact]
        public void IsMetresOfADistance()
        {
            var text = DoseText.Of(Item(1) with { Metres = 20 }, Plain);

            Assert.Equal("1 x 20 m", text);
        }

        [Fact]
        public void IsLandingsOfAJump()
        {
            var text = DoseText.Of(Item(1, tier: 2) with { Reps = 6 }, Plain);

            Assert.Equal("1 x 6 landings", text);
        }

        [Fact]
        public void IsRepetitionsOfLandingPractice()
        {
            var text = DoseText.Of(Item(1, tier: 0) with { Reps = 6 }, Plain);

            Assert.Equal("1 x 6", text);
        }

        [Fact]
        public void IsForEachSideOfAOneSidedExercise()
        {
            var text = DoseText.Of(Item(1, perSide: true) with { Reps = 8 }, Plain);

            Assert.Equal("1 x 8 a side", text);
        }
    }

    public class TheLoad
    {
        [Theory]
        [InlineData("en", 80.0, 85.0, "1 × 5, 80 kg (85 %)")]
        [InlineData("en", 82.5, null, "1 × 5, 82.5 kg")]
        [InlineData("it", 82.5, 87.5, "1 × 5, 82,5 kg (87,5 %)")]
        [InlineData("it", null, 85.0, "1 × 5, 85 % del massimale")]
        [InlineData("it", 0.0, null, "1 × 5")]
        public void IsKilogramsAndPercent(string language, double? kilograms, double? percent, string words)
        {
            var item = Item(1) with { Reps = 5, LoadKg = (decimal?)kilograms, Pct1rm = (decimal?)percent };

            Assert.Equal(words, DoseText.Of(item, RealContent.Load.Languages.For(language)));
        }
    }

    public class WhatFollows
    {
        [Fact]
        public void IsTheEffortThenTheRest()
        {
            var text = DoseText.Of(Item(3) with { Reps = 8, Rir = 2 }, Plain);

            Assert.Equal("3 x 8, 2 left, rest 90", text);
        }

        [Fact]
        public void IsNoRestAfterASingleSet()
        {
            var text = DoseText.Of(Item(1) with { Reps = 8, Rir = 0 }, Plain);

            Assert.Equal("1 x 8, 0 left", text);
        }
    }
}
