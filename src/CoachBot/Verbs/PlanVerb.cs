using System.CommandLine;
using System.Globalization;
using CoachBot.Content;
using CoachBot.Content.Plans;
using NodaTime;

namespace CoachBot.Verbs;

/// <summary><c>plan</c>: every card of some weeks, for a runner described in a file.</summary>
internal static class PlanVerb
{
    private const int UsualWeeks = 4;
    private const int MostWeeks = 104;

    /// <param name="clock">Tells what today is.</param>
    /// <param name="open">Reads the content.</param>
    public static Command Create(IClock clock, Func<ContentLoad> open)
    {
        var runner = Typed.Option<string>("--runner", "a file", IsFile);
        runner.Required = true;
        runner.HelpName = "FILE.yaml";
        runner.Description = "Whom the plan is for, as in docs/examples.";

        var from = Typed.Option<LocalDate?>("--from", IsoDate.Kind, IsDate);
        from.HelpName = "DATE";
        from.Description = "The first day; today when left out.";

        var weeks = Typed.Option<int>("--weeks", $"a whole number from 1 to {MostWeeks}", IsWeeks);
        weeks.HelpName = "NUMBER";
        weeks.Description = $"How long, 1 to {MostWeeks}; {UsualWeeks} when left out.";
        weeks.DefaultValueFactory = _ => UsualWeeks;

        var format = Typed.Option<PlanFormat>("--format", "json or markdown", IsFormat);
        format.HelpName = "json|markdown";
        format.Description = "How to write it: json for check-plan and other programs, markdown for people (this is the default).";

        var missed = Typed.Option<IReadOnlyList<LocalDate>>("--missed", $"{IsoDate.Kind}, or several with commas between them", AreDates);
        missed.HelpName = "DATE,DATE";
        missed.Description = "Days whose sessions were not done; all others count as done.";
        missed.DefaultValueFactory = _ => [];

        var log = Typed.Option<string?>("--log", "a file", IsFile);
        log.HelpName = "FILE.yaml";
        log.Description = "What happened, as in docs/examples/diaries.";

        var command = new Command(
            "plan",
            "Prints a training plan, a card a day, with the rules behind it; status 2 when a file cannot be read.")
        {
            runner, from, weeks, format, missed, log,
        };
        command.SetAction(typed => StartFailure.Guard(() => new PlanWriting(clock, open).Write(
            new PlanRequest(
                typed.GetRequiredValue(runner),
                typed.GetValue(from),
                typed.GetValue(weeks),
                typed.GetValue(format),
                typed.GetRequiredValue(missed),
                typed.GetValue(log)),
            typed.InvocationConfiguration.Output,
            typed.InvocationConfiguration.Error)));

        return command;
    }

    private static bool IsFile(string text, out string value) => (value = text).Trim() != "";

    private static bool IsDate(string text, out LocalDate? value) => (value = IsoDate.Parse(text)) is not null;

    private static bool IsWeeks(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is >= 1 and <= MostWeeks;

    private static bool IsFormat(string text, out PlanFormat value)
    {
        value = text == "json" ? PlanFormat.Json : PlanFormat.Markdown;

        return text is "json" or "markdown";
    }

    private static bool AreDates(string text, out IReadOnlyList<LocalDate> value)
    {
        var dates = text.Split(',', StringSplitOptions.TrimEntries).Select(IsoDate.Parse).ToList();
        value = [.. dates.OfType<LocalDate>()];

        return value.Count == dates.Count;
    }
}
