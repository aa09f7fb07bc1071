using System.CommandLine;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Validation;
using CoachBot.Content.Plans;
using NodaTime.Text;

namespace CoachBot.Verbs;

/// <summary><c>check-plan</c>: which training rules a plan breaks, a line each.</summary>
internal static class CheckPlanVerb
{
    private const int Sound = 0;
    private const int BreaksHardRules = 1;
    private const int Unreadable = 2;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The plan, as JSON." };
        var command = new Command(
            "check-plan",
            "Checks a plan against the training rules, a line for each rule broken; status 1 when any of them is HARD, "
            + "0 when there are warnings only or nothing at all, 2 when the file cannot be read as a plan.")
        {
            file,
        };
        command.SetAction(parsed => StartFailure.Guard(() => Check(parsed.GetRequiredValue(file))));

        return command;
    }

    private static int Check(string path)
    {
        var books = Books.Open();

        return Report(PlanFile.ReadPlan(path), plan => PlanValidator.Check(plan, books.Catalogue, books.Rulebook), Console.Out, Console.Error);
    }

    internal static int Report(Loaded<Plan> plan, Func<Plan, IReadOnlyList<Violation>> check, TextWriter answer, TextWriter trouble)
    {
        if (plan.Value is null)
        {
            foreach (var problem in plan.Problems)
            {
                trouble.WriteLine(problem);
            }

            return Unreadable;
        }

        var violations = check(plan.Value);
        var hard = violations.Count(violation => violation.IsHard);

        foreach (var violation in violations)
        {
            answer.WriteLine(Line(violation));
        }

        answer.WriteLine($"{plan.Value.Days.Count} days: {hard} HARD rules broken, {violations.Count - hard} warnings.");

        return hard > 0 ? BreaksHardRules : Sound;
    }

    private static string Line(Violation violation)
    {
        var date = violation.Date is { } day ? LocalDatePattern.Iso.Format(day) : "plan";
        var item = violation.Item is { } exercise ? $" {exercise}" : "";
        var weight = violation.IsHard ? "HARD" : "warning";

        return $"{date} {violation.RuleId}{item} found {violation.Found} allowed {violation.Allowed} ({weight})";
    }
}
