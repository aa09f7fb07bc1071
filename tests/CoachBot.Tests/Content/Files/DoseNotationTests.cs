using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CsCheck;

namespace CoachBot.Tests.Content.Files;

public class DoseNotationTests
{
    private static readonly ExerciseId[] Squat = [new("SQ-01")];

    public class WhenALineIsRight
    {
        [Fact]
        public void ItsPartsAreRead()
        {
            var line = Read("SQ-01 3x5 at 82.5% RIR 2");

            Assert.Equal(Squat, line.Exercises);
            Assert.Equal(Amount.Exactly(3), line.Sets);
            Assert.Equal(Amount.Exactly(5), line.Reps);
            Assert.Equal(Amount.Exactly(82.5m), line.LoadPercent);
            Assert.Equal(Amount.Exactly(2), line.Rir);
            Assert.True(line.IsComplete);
        }

        [Fact]
        public void RangesHaveTwoEnds()
        {
            var line = Read("SQ-01 3-5x5-10 at 0-40% RIR 1-2");

            Assert.Equal(new Amount(3, 5), line.Sets);
            Assert.Equal(new Amount(5, 10), line.Reps);
            Assert.Equal(new Amount(0, 40), line.LoadPercent);
            Assert.Equal(new Amount(1, 2), line.Rir);
        }

        [Theory]
        [InlineData("SQ-01 2x30 s", 30)]
        [InlineData("SQ-01 1x5 min", 300)]
        public void HoldsAreInSeconds(string text, int seconds)
        {
            var line = Read(text);

            Assert.Equal(Amount.Exactly(seconds), line.Seconds);
            Assert.Null(line.Reps);
            Assert.True(line.IsComplete);
        }

        [Fact]
        public void CarriesAreInMetres()
        {
            Assert.Equal(new Amount(20, 40), Read("SQ-01 2x20-40 m").Metres);
        }

        [Fact]
        public void ARepetitionMaximumIsALoad()
        {
            var line = Read("SQ-01 4x4RM");

            Assert.Equal(Amount.Exactly(4), line.Reps);
            Assert.True(line.IsRepetitionMaximum);
        }

        [Fact]
        public void TempoAndRestComeLast()
        {
            var line = Read("SQ-01 3x12RM tempo 3-2-4 rest 60-90 s");

            Assert.Equal(new Tempo(3, 2, 4), line.Tempo);
            Assert.Equal(new Amount(60, 90), line.RestSeconds);
        }

        [Theory]
        [InlineData("SQ-01")]
        [InlineData("SQ-01 at 60%")]
        [InlineData("SQ-01 ?x8")]
        [InlineData("SQ-01 or SQ-02 3x8")]
        public void WhatIsLeftOpenIsSaid(string text)
        {
            Assert.False(Read(text).IsComplete);
        }

        [Fact]
        public void AnyOfSeveralExercisesMayBeDone()
        {
            Assert.Equal([new ExerciseId("SQ-01"), new ExerciseId("SQ-02")], Read("SQ-01 or SQ-02 3x8").Exercises);
        }

        private static DoseLine Read(string text)
        {
            var (line, problems) = ProgrammeConfig.ReadLine(text);

            Assert.Empty(problems);

            return line!;
        }
    }

    public class WhenALineIsWrong
    {
        [Theory]
        [InlineData("SQ-1 3x5", "SQ-1 3x5")]
        [InlineData("squats 3x5", "squats 3x5")]
        [InlineData("SQ-01 3*5", "3*5")]
        [InlineData("SQ-01 3 x 5", "3 x 5")]
        [InlineData("SQ-01 3x5.5", ".5")]
        [InlineData("SQ-01 3x5RIR 2", "3x5RIR 2")]
        [InlineData("SQ-01 2x30s", "2x30s")]
        [InlineData("SQ-01 3x5 at 82 %", "at 82 %")]
        [InlineData("SQ-01 3x5 RIR", "RIR")]
        [InlineData("SQ-01 3x5 RIR 2 at 82%", "at 82%")]
        [InlineData("SQ-01 3x5 RIR -1", "RIR -1")]
        [InlineData("SQ-01 3x5 tempo 3-2", "tempo 3-2")]
        [InlineData("SQ-01 3x5 rest 60", "rest 60")]
        [InlineData("SQ-01 3x5 SQ-02 3x5", "SQ-02 3x5")]
        [InlineData("SQ-01 or 3x5", "or 3x5")]
        public void ThePartThatIsNotUnderstoodIsTold(string text, string part)
        {
            var (line, problems) = ProgrammeConfig.ReadLine(text);

            Assert.Null(line);
            Assert.Equal([Told($"'{part}' is not understood; a line is like 'SQ-05 3x5 at 82% RIR 2'")], problems);
        }

        [Theory]
        [InlineData("SQ-01 0x5", "'0' is out of range; sets can be 1 to 20")]
        [InlineData("SQ-01 3x0", "'0' is out of range; the size of a set can be 1 to 1000")]
        [InlineData("SQ-01 3x5 at 120%", "'120' is out of range; the load can be 0 to 100")]
        [InlineData("SQ-01 3x5 RIR 12", "'12' is out of range; RIR can be 0 to 10")]
        [InlineData("SQ-01 5-3x5", "'5-3' begins above its end")]
        [InlineData("SQ-01 60 contacts", "only jumps are counted in contacts")]
        public void ANumberThatMakesNoSenseIsTold(string text, string problem)
        {
            Assert.Equal([Told(problem)], ProgrammeConfig.ReadLine(text).Problems);
        }

        [Fact]
        public void HurtLinesGiveALineOrOneProblemAtLeast()
        {
            const string right = "SQ-01 or SQ-02 3-5x12RM at 80-85% RIR 2 tempo 3-2-3 rest 90 s";

            Gen.Select(Gen.Int[0, right.Length - 1], Gen.Int[0, 2], Gen.Char["0x9%- RISQM.?"]).Sample(
                (at, kind, sign) =>
                {
                    var hurt = kind switch
                    {
                        0 => right.Remove(at, 1),
                        1 => right.Insert(at, sign.ToString()),
                        _ => right[..at],
                    };

                    var (line, problems) = ProgrammeConfig.ReadLine(hurt);

                    return line is not null || problems.Any();
                },
                iter: 60);
        }

        private static string Told(string problem) => $"config/programmes/published/studies.yaml(11): {problem}";
    }
}
