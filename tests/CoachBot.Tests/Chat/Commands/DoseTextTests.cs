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
