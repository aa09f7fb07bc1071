using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Storage.Json;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Storage.Json;

public class StoredJsonTests
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    private static string ReadAs<T>(string json)
        where T : class => Everything.In(StoredJson.Read<T>(json));

    /// <summary>Databases out there hold these words. What is changed here must still read them, or a migration must rewrite them.</summary>
    public class TheShape
    {
        private const string RunnerJson =
            """
            {"since":"2026-11-23","name":"Zoë","age":34,"age_group":{"from":30,"to":39},"sex":"Female","pregnancy":{"week":12,"cleared":true},"postpartum":{"weeks":9,"symptom_free":true,"cleared":false},"level":"L2","strength_months":14,"gates":3,"equipment":["Box","Barbell"],"run_days":{"Tuesday":"Key","Sunday":"Long"},"races":[{"date":"2027-04-11","distance":{"metres":42195},"priority":"A"}],"injuries":[{"area":"Shin","kind":"BoneStress","since":"2026-01-07","cleared":true,"pain":1}],"cautions":["Knee"],"illnesses":[{"from":"2026-11-20","until":"2026-11-22","cleared":false},{"from":"2026-11-23","cleared":false}],"red_flags":["RF-06"],"maxima":{"SQ-05":82.5},"minutes":45,"days_off":["Friday"],"body_weight_kg":61.5,"language":"it","zone":"Europe/Rome"}
            """;

        private const string DiaryJson =
            """
            {"days":{"2026-11-23":{"is_missed":true,"is_done":false,"readiness":{"sleep":1,"freshness":2,"softness":3,"calm":4,"mood":5},"sleep_hours":6.5,"had_alcohol":true,"had_fever":false,"soreness":4,"pain":[{"area":"Achilles","score":3,"signs":"Sharp, StifferNextMorning","is_known_tendon_or_kneecap":true}],"gate_passed":2,"sets":{"SQ-05":[{"load_kg":80,"reps":5,"rir":2,"is_assumed":false,"is_rir_assumed":false,"has_failed_rep":false},{"load_kg":80,"reps":4,"is_assumed":false,"is_rir_assumed":false,"has_failed_rep":true}]}}}}
            """;

        private static readonly Runner Runner = new()
        {
            Since = Monday,
            Name = "Zoë",
            Age = 34,
            AgeGroup = new AgeGroup(30, 39),
            Sex = Sex.Female,
            Pregnancy = new Pregnancy(12, Cleared: true),
            Postpartum = new Postpartum(9, SymptomFree: true, Cleared: false),
            Level = Level.L2,
            StrengthMonths = 14,
            Gates = 3,
            Equipment = new HashSet<Kit> { Kit.Barbell, Kit.Box },
            RunDays = new Dictionary<IsoDayOfWeek, RunKind> { [IsoDayOfWeek.Tuesday] = RunKind.Key, [IsoDayOfWeek.Sunday] = RunKind.Long },
            Races = [new Race(new LocalDate(2027, 4, 11), RaceDistance.Marathon, RacePriority.A)],
            Injuries = [new Injury(BodyArea.Shin, InjuryKind.BoneStress) { Since = new LocalDate(2026, 1, 7), Cleared = true, Pain = 1 }],
            Cautions = [BodyArea.Knee],
            Illnesses = [new SickDays(new LocalDate(2026, 11, 20), new LocalDate(2026, 11, 22)), new SickDays(Monday, null)],
            RedFlags = ["RF-06"],
            Maxima = new Dictionary<ExerciseId, decimal> { [new ExerciseId("SQ-05")] = 82.5m },
            Minutes = 45,
            DaysOff = [IsoDayOfWeek.Friday],
            BodyWeightKg = 61.5m,
            Language = "it",
            Zone = "Europe/Rome",
        };

        private static readonly Diary Diary = new(new Dictionary<LocalDate, DiaryDay>
        {
            [Monday] = new()
            {
                IsMissed = true,
                Readiness = new ReadinessAnswers(1, 2, 3, 4, 5),
                SleepHours = 6.5m,
                HadAlcohol = true,
                Soreness = 4,
                Pain = [new PainReport(BodyArea.Achilles, 3, PainSigns.Sharp | PainSigns.StifferNextMorning, IsKnownTendonOrKneecap: true)],
                GatePassed = 2,
                Sets = new Dictionary<ExerciseId, IReadOnlyList<SetResult>>
                {
                    [new ExerciseId("SQ-05")] = [new SetResult(80, 5, 2), new SetResult(80, 4, null) { HasFailedRep = true }],
                },
            },
        });

        [Fact]
        public void OfARunnerIsReadable() => Assert.Equal(RunnerJson, StoredJson.Write(Runner, ""));

        [Fact]
        public void OfADiaryIsReadable() => Assert.Equal(DiaryJson, StoredJson.Write(Diary, ""));

        [Fact]
        public void OfARunnerIsRead() => Assert.Equal(Everything.In(Runner), ReadAs<Runner>(RunnerJson));

        [Fact]
        public void OfADiaryIsRead() => Assert.Equal(Everything.In(Diary), ReadAs<Diary>(DiaryJson));
    }

    public class WhatIsMissing
    {
        [Fact]
        public void IsTheRunnersDefault() => Assert.Equal(Everything.In(new Runner()), ReadAs<Runner>("{}"));

        [Fact]
        public void IsABlankDaysDefault() =>
            Assert.Equal(Everything.In(Diary.Empty.Missing([Monday])), ReadAs<Diary>("""{"days":{"2026-11-23":{"is_missed":true}}}"""));
    }

    public class WhatALaterVersionAdded
    {
        private const string Before = """{"shoes":{"size":42},"gates":2,"pregnancy":{"week":8,"cleared":false,"due":"2027-06-01"}}""";

        [Fact]
        public void DoesNotKeepTheRestFromBeingRead() =>
            Assert.Equal(Everything.In(new Runner { Gates = 2, Pregnancy = new Pregnancy(8, Cleared: false) }), ReadAs<Runner>(Before));

        [Fact]
        public void StaysWhenSomethingElseChanges()
        {
            var runner = StoredJson.Read<Runner>(Before)!;

            var json = StoredJson.Write(runner with { Gates = 3, Pregnancy = new Pregnancy(8, Cleared: true) }, Before);

            Assert.Equal("""{"shoes":{"size":42},"gates":3,"pregnancy":{"week":8,"cleared":true,"due":"2027-06-01"}}""", json);
        }

        [Fact]
        public void GoesWithWhatItBelongsTo()
        {
            var runner = StoredJson.Read<Runner>(Before)!;

            var json = StoredJson.Write(runner with { Pregnancy = null }, Before);

            Assert.Equal("""{"shoes":{"size":42},"gates":2}""", json);
        }
    }

    public class WhatCannotBeRead
    {
        [Theory]
        [InlineData("""{"gates":2,"age":"old"}""", """{"gates":2}""")]
        [InlineData("""{"gates":2,"age":34.5}""", """{"gates":2}""")]
        [InlineData("""{"gates":2,"age":99999999999}""", """{"gates":2}""")]
        [InlineData("""{"gates":2,"sex":7}""", """{"gates":2}""")]
        [InlineData("""{"gates":2,"level":"L9"}""", """{"gates":2}""")]
        [InlineData("""{"gates":2,"since":"yesterday"}""", """{"gates":2}""")]
        [InlineData("""{"gates":2,"races":null}""", """{"gates":2}""")]
        [InlineData("""{"gates":2,"races":{}}""", """{"gates":2}""")]
        [InlineData("""{"gates":2,"equipment":"Box"}""", """{"gates":2}""")]
        [InlineData("""{"gates":2,"equipment":["Treadmill","Box",{}]}""", """{"gates":2,"equipment":["Box"]}""")]
        [InlineData("""{"gates":2,"cautions":["Knee","Wing","Tail","Hip"]}""", """{"gates":2,"cautions":["Knee","Hip"]}""")]
        [InlineData("""{"gates":2,"run_days":{"Monday":"Easy","Someday":"Key","Friday":"Swim"}}""", """{"gates":2,"run_days":{"Monday":"Easy"}}""")]
        [InlineData("""{"gates":2,"maxima":{"it's a [']":"much","SQ-05":80}}""", """{"gates":2,"maxima":{"SQ-05":80}}""")]
        [InlineData("""{"gates":2,"pregnancy":{"cleared":true}}""", """{"gates":2}""")]
        [InlineData(
            """{"races":[{"date":"2027-02-30","distance":{"metres":5000},"priority":"A"},{"date":"2027-04-11","distance":{"metres":5000},"priority":"B"}]}""",
            """{"races":[{"date":"2027-04-11","distance":{"metres":5000},"priority":"B"}]}""")]
        public void IsLeftOutAlone(string json, string readable) => Assert.Equal(ReadAs<Runner>(readable), ReadAs<Runner>(json));

        [Fact]
        public void IsAnotherKindOfInjuryRatherThanNoInjury() => Assert.Equal(
            ReadAs<Runner>("""{"injuries":[{"area":"Foot","kind":"Other","pain":4}]}"""),
            ReadAs<Runner>("""{"injuries":[{"area":"Foot","kind":"Nerve","pain":4}]}"""));

        [Fact]
        public void IsLeftOutOfItsDay() => Assert.Equal(
            ReadAs<Diary>("""{"days":{"2026-11-23":{"soreness":3,"sets":{"SQ-05":[{"load_kg":80,"reps":5}]}}}}"""),
            ReadAs<Diary>("""{"days":{"2026-11-31":{},"2026-11-23":{"soreness":3,"sleep_hours":"long","sets":{"SQ-05":[{"load_kg":80,"reps":5},{"load_kg":80}]}}}}"""));

        [Theory]
        [InlineData("")]
        [InlineData("nonsense")]
        [InlineData("null")]
        [InlineData("[]")]
        [InlineData("""{"gates":2""")]
        [InlineData("""{"age":"old","age":"young"}""")]
        public void IsNothingWhenNothingCan(string json) => Assert.Null(StoredJson.Read<Runner>(json));

        [Theory]
        [InlineData("""{"gates":2,"sex":"Other","cautions":["Wing","Knee"],"injuries":[{"area":"Foot","kind":"Nerve"}]}""", """{"gates":3,"sex":"Other","cautions":["Wing","Knee"],"injuries":[{"area":"Foot","kind":"Nerve"}]}""")]
        [InlineData("""{"gates":2,"run_days":{"Someday":"Key"}}""", """{"gates":3,"run_days":{"Someday":"Key"}}""")]
        public void StaysWhenSomethingElseChanges(string before, string after)
        {
            var runner = StoredJson.Read<Runner>(before)!;

            var json = StoredJson.Write(runner with { Gates = 3 }, before);

            Assert.Equal(after, json);
        }

        [Fact]
        public void IsReplacedByWhatIsToldAnew()
        {
            const string before = """{"sex":"Other","cautions":["Wing"]}""";

            var json = StoredJson.Write(StoredJson.Read<Runner>(before)! with { Sex = Sex.Male, Cautions = [BodyArea.Knee] }, before);

            Assert.Equal("""{"sex":"Male","cautions":["Knee"]}""", json);
        }

        [Theory]
        [InlineData("nonsense")]
        [InlineData("""{"gates":1,"gates":2}""")]
        public void IsReplacedWhenNothingCanBeKept(string before)
        {
            var runner = new Runner { Gates = 3 };

            Assert.Equal(StoredJson.Write(runner, ""), StoredJson.Write(runner, before));
        }
    }

    public class ADayOfTheDiary
    {
        private const string Before = """{"days":{"2026-11-22":{"mood_music":"yes"},"2026-11-23":{"soreness":3}}}""";

        [Fact]
        public void IsWrittenBesideTheOthers()
        {
            var diary = StoredJson.Read<Diary>(Before)!;

            var json = StoredJson.Write(diary.Missing([Monday]), Before);

            Assert.Equal("""{"days":{"2026-11-22":{"mood_music":"yes"},"2026-11-23":{"soreness":3,"is_missed":true}}}""", json);
        }

        [Fact]
        public void GoesWhenItIsForgotten()
        {
            var json = StoredJson.Write(Diary.Empty, Before);

            Assert.Equal("""{"days":{}}""", json);
        }
    }
}
