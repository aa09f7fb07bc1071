using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Progress;
using CoachBot.Coaching.Progress.Feelings;
using CoachBot.Content.Plans;
using CoachBot.Tests.Architecture;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Content.Plans;

public class DiaryFileTests
{
    private static string Folder => Path.Combine(Repository.Root, "docs", "examples", "diaries");

    public static TheoryData<string> Examples { get; } = [.. Directory.GetFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)!).Order()];

    public class WhenItIsSound
    {
        [Theory]
        [MemberData(nameof(Examples), MemberType = typeof(DiaryFileTests))]
        public void AnExampleIsRead(string name)
        {
            Assert.Empty(DiaryFile.Read(Path.Combine(Folder, name), RealContent.Load.Catalogue).Problems);
        }

        [Fact]
        public void ADayIsReadInFull()
        {
            var day = OnlyDay(
                """
                { date: 2026-03-02, missed: false, readiness: { sleep: 1, freshness: 2, softness: 3, calm: 4, mood: 5 },
                      sleep_hours: 6.5, alcohol: true, fever: true, soreness: 10, gate: 5,
                      pain: [ { area: knee, score: 3, signs: [sharp, does-not-warm-up], known: true }, { area: back, score: 0 } ],
                      sets: { SQ-05: [ { load_kg: 82.5, reps: 5, rir: 2, failed: true }, { reps: 0 } ] } }
                """);

            Assert.False(day.IsMissed);
            Assert.Equal(new ReadinessAnswers(Sleep: 1, Freshness: 2, Softness: 3, Calm: 4, Mood: 5), day.Readiness);
            Assert.Equal((6.5m, true, true, 10, 5), (day.SleepHours, day.HadAlcohol, day.HadFever, day.Soreness, day.GatePassed));
            Assert.Equal(
                [
                    new PainReport(BodyArea.Knee, 3, PainSigns.Sharp | PainSigns.DoesNotWarmUp, IsKnownTendonOrKneecap: true),
                    new PainReport(BodyArea.Back, 0),
                ],
                day.Pain);
            Assert.Equal(
                [new SetResult(82.5m, 5, 2) { HasFailedRep = true }, new SetResult(0, 0, null)],
                day.Sets[new ExerciseId("SQ-05")]);
        }

        [Fact]
        public void ADayOfWhichNothingIsToldIsBlank()
        {
            var day = OnlyDay("{ date: 2026-03-02, readiness: null, pain: [], sets: {} }");

            Assert.Equal((null, null, null, null, false), (day.Readiness, day.SleepHours, day.Soreness, day.GatePassed, day.IsMissed));
            Assert.Empty(day.Pain);
            Assert.Empty(day.Sets);
        }

        [Fact]
        public void JsonIsReadToo()
        {
            var diary = Read("""{"days": [{"date": "2026-03-02", "missed": true}, {"date": "2026-03-01"}]}""").Value!;

            Assert.True(diary.On(new LocalDate(2026, 3, 2)).IsMissed);
            Assert.False(diary.On(new LocalDate(2026, 3, 1)).IsMissed);
        }

        [Fact]
        public void ItMayBeEmpty()
        {
            Assert.Empty(Read("days: []").Value!.Days);
        }

        private static DiaryDay OnlyDay(string day) => Assert.Single(Read($"days:\n  - {day}\n").Value!.Days).Value;
    }

    public class WhenItIsNot
    {
        private const string Sound =
            """
            days:
              - date: 2026-03-02
                missed: true
                readiness: { sleep: 1, freshness: 2, softness: 3, calm: 4, mood: 5 }
                sleep_hours: 7
                soreness: 3
                pain:
                  - { area: knee, score: 3, signs: [sharp] }
                gate: 2
                sets:
                  SQ-05:
                    - { load_kg: 80, reps: 5, rir: 2 }
              - date: 2026-03-03
            """;

        [Fact]
        public void ThisOneIsSound() => Assert.Empty(Read(Sound).Problems);

        [Theory]
        [InlineData("days:", "day:", "(1): 'days' is missing")]
        [InlineData("missed: true", "mised: true", "(3): 'mised' is not known here; what may stand here: date, missed, ")]
        [InlineData("missed: true", "missed: yes", "(3): 'yes' is neither true nor false")]
        [InlineData("2026-03-02", "2026-02-30", "(2): '2026-02-30' is not a date such as 2026-03-02")]
        [InlineData("2026-03-03", "2026-03-02", "(13): 2026-03-02 is repeated; it is already on line 2")]
        [InlineData("date: 2026-03-03", "missed: true", "(13): 'date' is missing")]
        [InlineData(", mood: 5", "", "(4): 'mood' is missing")]
        [InlineData("mood: 5", "mood: 6", "(4): 6 is not between 1 and 5")]
        [InlineData("sleep_hours: 7", "sleep_hours: 25", "(5): 25 is not between 0 and 24")]
        [InlineData("soreness: 3", "soreness: much", "(6): 'much' is not a whole number")]
        [InlineData("area: knee", "area: nose", "(8): 'nose' is not a body area; one of knee, ")]
        [InlineData("score: 3", "score: 11", "(8): 11 is not between 0 and 10")]
        [InlineData("[sharp]", "[blunt]", "(8): 'blunt' is not a sign of pain; one of none, sharp, rises-set-by-set, ")]
        [InlineData("[sharp]", "sharp", "(8): a list is expected here")]
        [InlineData("gate: 2", "gate: 6", "(9): 6 is not between 1 and 5")]
        [InlineData("SQ-05", "SQ-99", "(11): 'SQ-99' is not an exercise")]
        [InlineData("reps: 5", "rep: 5", "(12): 'reps' is missing")]
        [InlineData("reps: 5", "reps: -1", "(12): -1 is not between 0 and 1000")]
        [InlineData("load_kg: 80", "load_kg: heavy", "(12): 'heavy' is not a number")]
        public void ItIsToldWithItsLine(string text, string change, string problem)
        {
            var loaded = Read(Sound.Replace(text, change, StringComparison.Ordinal));

            Assert.Null(loaded.Value);
            Assert.Contains(loaded.Problems, found => $"({found.Line}): {found.Text}".StartsWith(problem, StringComparison.Ordinal));
        }

        [Theory]
        [InlineData("")]
        [InlineData("[]")]
        [InlineData("days: {}")]
        [InlineData("days: [1, []]")]
        [InlineData("days: [{date: 2026-03-02, sets: [], pain: 3, readiness: 4}]")]
        [InlineData("days: [{date: 2026-03-02, sets: {SQ-05: 5}}]")]
        [InlineData("not a diary")]
        public void NothingIsTooBrokenToTell(string text)
        {
            Assert.NotEmpty(Read(text).Problems);
        }
    }

    private static Loaded<Diary> Read(string text)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Path, "diary.yaml");
        File.WriteAllText(path, text);

        return DiaryFile.Read(path, RealContent.Load.Catalogue);
    }
}
