using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Runners;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Commands;

/// <summary>/race: a race to train for, the races there are, or one that is off.</summary>
internal sealed class RaceDay : ICommand
{
    private const string Remove = "remove";
    private const int YearsAhead = 2;
    private static readonly IReadOnlyList<string> Usual = ["5k", "10k", "half", "marathon"];

    public string Name => "race";

    public Audience Audience => Audience.OneRunner;

    public Outcome Answer(Turn turn)
    {
        var words = turn.Argument.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        if (words is [Remove, var gone] && DateWish.Read(gone) is { } off)
        {
            return Removed(turn, off);
        }

        var date = words.Select(DateWish.Read).FirstOrDefault(found => found is not null) ?? turn.Details.Date ?? turn.Details.Day;
        var distance = words.Select(RaceDistance.Parse).FirstOrDefault(found => found is not null) ?? turn.Details.Distance;

        return (date, distance) switch
        {
            ({ } day, _) when day < turn.Today => turn.Reply(new Paragraph(turn.Say(Phrase.RacePast))),
            ({ } day, _) when day > turn.Today.PlusYears(YearsAhead) => turn.Reply(new Paragraph(turn.Say(Phrase.RaceFar))),
            ({ } day, { } length) => Set(turn, day, length),
            ({ } day, null) => AskDistance(turn, day),
            (null, { } length) => turn.Reply(new Paragraph(turn.Say(Phrase.RaceAskDate, ("distance", DistanceText.Of(length, turn.Language))))),
            _ => List(turn),
        };
    }

    private static Outcome Set(Turn turn, LocalDate date, RaceDistance distance)
    {
        var races = RaceCalendar.With(turn.State.Runner.Races, date, distance);
        var race = races.First(one => one.Date == date);
        var words = turn.Say(
            race.Priority == RacePriority.A ? Phrase.RaceSet : Phrase.RaceSetSecond,
            ("distance", DistanceText.Of(distance, turn.Language)),
            ("date", DateText.Of(date, turn.Today, turn.Language)));

        return new Outcome(
            turn.State with { Runner = turn.State.Runner with { Races = races } },
            new Reply([new Paragraph(words)]) { Buttons = [[RemoveButton(race, turn)]] });
    }

    private static Outcome Removed(Turn turn, LocalDate date)
    {
        var left = turn.State.Runner.Races.Where(race => race.Date != date).ToList();

        return new Outcome(
            turn.State with { Runner = turn.State.Runner with { Races = left } },
            new Reply([new Paragraph(turn.Say(Phrase.RaceRemoved, ("date", DateText.Of(date, turn.Today, turn.Language))))]));
    }

    private static Outcome AskDistance(Turn turn, LocalDate date) =>
        turn.Reply(new Paragraph(turn.Say(Phrase.RaceAskDistance, ("date", DateText.Of(date, turn.Today, turn.Language)))))
            .WithButtons([.. Usual.Select(length => new Button(
                DistanceText.Of(RaceDistance.Parse(length)!.Value, turn.Language), $"race {LocalDatePattern.Iso.Format(date)} {length}"))]);

    private static Outcome List(Turn turn)
    {
        var races = turn.State.Runner.Races.Where(race => race.Date >= turn.Today).OrderBy(race => race.Date).ToList();

        return races.Count == 0
            ? turn.Reply(new Paragraph(turn.Say(Phrase.RaceNone)))
            : races.Aggregate(
                turn.Reply(
                [
                    new Heading(turn.Say(Phrase.RaceTitle)),
                    .. races.Select(race => new Entry(DateText.Of(race.Date, turn.Today, turn.Language), DistanceText.Of(race.Distance, turn.Language))),
                ]),
                (outcome, race) => outcome.WithButtons(RemoveButton(race, turn)));
    }

    private static Button RemoveButton(Race race, Turn turn) => new(
        turn.Say(Phrase.ButtonRemoveRace, ("date", DateText.Of(race.Date, turn.Today, turn.Language))), $"race {Remove} {LocalDatePattern.Iso.Format(race.Date)}");

}
