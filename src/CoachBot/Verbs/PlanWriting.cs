using CoachBot.Coaching;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using CoachBot.Content;
using CoachBot.Content.Plans;
using CoachBot.Content.Sheets;
using NodaTime;

namespace CoachBot.Verbs;

/// <summary>Reads a runner and their diary, plans, and writes the plan down.</summary>
internal sealed class PlanWriting(IClock clock, Func<ContentLoad> open)
{
    private const int Written = 0;
    private const int Wrong = 1;
    private const int Unreadable = 2;
    private const int DaysAWeek = 7;

    public int Write(PlanRequest request, TextWriter answer, TextWriter trouble)
    {
        var books = open();
        var runner = PlanFile.ReadRunner(request.Runner, books.Catalogue);
        var diary = request.Log is { } log ? DiaryFile.Read(log, books.Catalogue) : new Loaded<Diary>(Diary.Empty, []);

        if (runner.Value is null || diary.Value is null)
        {
            foreach (var problem in runner.Problems.Concat(diary.Problems))
            {
                trouble.WriteLine(problem);
            }

            return Unreadable;
        }

        var from = request.From ?? TodayOf(runner.Value);

        if (runner.Value.Since > from)
        {
            trouble.WriteLine($"{request.Runner}: 'since' is {IsoDate.Of(runner.Value.Since)}; the plan begins before it, on {IsoDate.Of(from)}.");

            return Wrong;
        }

        var plan = new Coach(books.Catalogue, books.Rulebook).Plan(
            runner.Value.Since == default ? runner.Value with { Since = from } : runner.Value,
            diary.Value.Missing(request.Missed),
            from,
            from.PlusDays((request.Weeks * DaysAWeek) - 1));

        answer.Write(Text(plan, request.Format, books));

        return Written;
    }

    private LocalDate TodayOf(Runner runner)
    {
        var zone = runner.Zone is { } id ? DateTimeZoneProviders.Tzdb[id] : DateTimeZone.Utc;

        return clock.GetCurrentInstant().InZone(zone).Date;
    }

    private static string Text(Plan plan, PlanFormat format, ContentLoad books)
    {
        var language = books.Languages.For(plan.Runner.Language);

        return format == PlanFormat.Json
            ? PlanJson.Write(WordedReasons.In(plan, language)) + '\n'
            : PlanSheet.Write(
                plan,
                WeekTotals.Of(plan, books.Catalogue, books.Rulebook),
                PlanValidator.Check(plan, books.Catalogue, books.Rulebook),
                language);
    }
}
