using System.Text;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;

namespace CoachBot.Content.Sheets;

/// <summary>A plan as Markdown for a coach to look over: a heading a week, a line or a table a day, and what the rules say of it.</summary>
public static class PlanSheet
{
    /// <param name="plan">The plan.</param>
    /// <param name="weeks">Its weeks, counted.</param>
    /// <param name="violations">The rules it breaks.</param>
    /// <param name="language">The language to write in.</param>
    public static string Write(Plan plan, IReadOnlyList<WeekTotals> weeks, IReadOnlyList<Violation> violations, Language language)
    {
        var sheet = new StringBuilder();

        Add($"# {language.Say(Phrase.PlanTitle, ("whom", Whom(plan, language)))}");

        foreach (var week in weeks)
        {
            Add($"## {WeekLines.Heading(week, plan.Runner, language)}");

            foreach (var day in week.Days)
            {
                Add(DayTable.Of(day, plan.Runner, language));
            }

            Add($"*{WeekLines.Totals(week, language)}*");
        }

        Add($"## {language.Say(Phrase.PlanChecked)}");
        Add(Findings.Of(violations, language));

        return $"{sheet.ToString().TrimEnd('\n')}\n";

        void Add(string block) => sheet.Append(block).Append("\n\n");
    }

    private static string Whom(Plan plan, Language language)
    {
        var runner = plan.Runner;
        var goal = runner.Races
            .Where(race => race.Priority == RacePriority.A && plan.Days is [var first, ..] && race.Date >= first.Date)
            .MinBy(race => race.Date);

        return Markdown.Joined(
            runner.Name is { } name ? Markdown.Plain(name) : null,
            language.Say(PhraseOf(runner.Level)),
            goal is null ? null : RaceWords.WithDate(goal, language));
    }

    private static string PhraseOf(Level level) => level switch
    {
        Level.L0 => Phrase.LevelL0,
        Level.L1 => Phrase.LevelL1,
        Level.L2 => Phrase.LevelL2,
        _ => Phrase.LevelL3,
    };
}
