using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>/rundays: the days of running, around which strength is planned.</summary>
internal sealed class ChangeRunDays : ICommand
{
    private static readonly IReadOnlyList<string> Usual = ["246", "247", "1357", "23467"];

    public string Name => "rundays";

    public bool IsListed => false;

    public Outcome Answer(Turn turn)
    {
        if (Wished(turn) is not { Count: > 0 } days)
        {
            return Usual.Aggregate(
                turn.Reply(new Paragraph(turn.Say(Phrase.RunDaysAsk))),
                (outcome, set) => outcome.WithButtons(new Button(DaysText.Of(Digits(set)!, turn.Language.Times), $"rundays {set}")));
        }

        var before = turn.State.Runner.RunDays;
        var runs = days.ToDictionary(day => day, day => before.GetValueOrDefault(day, RunKind.Easy));

        return new Outcome(
            turn.State with { Runner = turn.State.Runner with { RunDays = runs } },
            new Reply([new Paragraph(turn.Say(Phrase.RunDaysDone, ("days", DaysText.Of(days, turn.Language.Times))))])
            {
                Buttons = [[new Button(turn.Say(Phrase.ButtonWeek), "week")]],
            });
    }

    private static IReadOnlyList<IsoDayOfWeek>? Wished(Turn turn) =>
        Digits(turn.Argument) ?? ScheduleWish.Read(turn.Argument, turn.Language.Times).Days ?? turn.Details.Days;

    private static List<IsoDayOfWeek>? Digits(string text) =>
        text.Length is > 0 and <= 7 && text.All(digit => digit is >= '1' and <= '7') ? [.. text.Distinct().Select(digit => (IsoDayOfWeek)(digit - '0')).Order()] : null;
}
