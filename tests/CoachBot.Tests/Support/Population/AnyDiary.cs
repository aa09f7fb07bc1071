using CoachBot.Coaching.Diaries;
using CsCheck;
using NodaTime;

namespace CoachBot.Tests.Support.Population;

/// <summary>Diaries of the weeks that are planned: nearly half are empty, one in eight misses months.</summary>
internal static class AnyDiary
{
    private const int Days = 26 * 7;

    private static readonly Gen<int> AnyDay = Gen.Int[0, Days - 1];

    private static readonly Gen<int[]> SingleDays = AnyDay.Array[1, 15];

    private static readonly Gen<int[]> WholeWeeks = Gen.Select(Gen.Int[0, 25], Gen.Int[1, 3], (week, weeks) => Range(week * 7, weeks * 7));

    private static readonly Gen<int[]> WholeMonths = Gen.Select(AnyDay, Gen.Int[28, 120], Range);

    private static readonly Gen<Page[]> Missed =
        Gen.Frequency((48, SingleDays), (22, WholeWeeks), (25, WholeMonths), (5, Gen.Const(Range(0, Days))))
            .Select(days => days.Select(day => new Page(day, told => told with { IsMissed = true })).ToArray());

    private static readonly Gen<Page[]> Felt = Pages(AnyPage.Feelings, 1, 40);

    private static readonly Gen<Page[]> Hurt = Gen.Frequency(
        (60, Pages(AnyPage.Pain, 1, 6)),
        (40, Gen.Select(AnyPage.Pain, AnyDay, Gen.Int[2, 20], (pain, from, days) => Range(from, days).Select(day => new Page(day, pain)).ToArray())));

    private static readonly Gen<Page[]> Passed = Pages(AnyPage.Gate, 1, 3);

    private static readonly Gen<Page[]> Told =
        Gen.Select(Sometimes(48, Missed), Sometimes(45, Felt), Sometimes(28, Hurt), Sometimes(32, Passed), (missed, felt, hurt, passed) =>
            (Page[])[.. missed, .. felt, .. hurt, .. passed]);

    /// <summary>The diary of someone whose first day of training is given.</summary>
    public static Gen<Func<LocalDate, Diary>> Any { get; } = Sometimes(60, Told).Select(pages => (Func<LocalDate, Diary>)(since => Of(since, pages)));

    private static Diary Of(LocalDate since, Page[] pages) => new(pages
        .GroupBy(page => since.PlusDays(page.Day))
        .ToDictionary(day => day.Key, day => day.Aggregate(DiaryDay.Blank, (told, page) => page.Tell(told))));

    private static Gen<Page[]> Sometimes(int percent, Gen<Page[]> pages) => Gen.Frequency((percent, pages), (100 - percent, Gen.Const<Page[]>([])));

    private static Gen<Page[]> Pages(Gen<Telling> told, int least, int most) =>
        Gen.Select(AnyDay, told, (day, tell) => new Page(day, tell)).Array[least, most];

    private static int[] Range(int from, int days) => [.. Enumerable.Range(from, days).Where(day => day < Days)];

    private sealed record Page(int Day, Telling Tell);
}
