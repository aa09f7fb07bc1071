using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Content.Sheets;

/// <summary>A week of a programme in words, or several that are the same: a heading, a line a session, the load of the legs, what to mind.</summary>
internal sealed class ProgrammeWeekWords(Programme programme, Catalogue catalogue, Rulebook rules, Language language)
{
    private readonly DoseLineWords _doses = new(catalogue, language);

    public string Of(IReadOnlyList<ProgrammeWeek> alike)
    {
        var week = alike[0];

        return string.Join('\n',
        [
            $"## {Heading(week, alike[^1].Number)}",
            "",
            .. week.Sessions.Select(session => Session(session, week)),
            .. Load(week),
            .. language.Programmes[programme.Id].Notes.TryGetValue(week.Number, out var note) ? [$"\n{note}"] : Array.Empty<string>(),
        ]);
    }

    private string Heading(ProgrammeWeek week, int last) => string.Join(" · ", new[]
    {
        last == week.Number
            ? language.Say(Phrase.ProgrammeWeek, ("week", last))
            : language.Say(Phrase.ProgrammeWeeks, ("from", week.Number), ("to", last)),
        week.Phase is { } phase ? DayWords.Of(phase, language) : null,
        week.IsDeload ? language.Say(Phrase.ProgrammeLighter) : null,
        week.Race is { } race ? language.Say(Phrase.ProgrammeRace, ("priority", race)) : null,
        week.Times.High > 1 ? language.Say(Phrase.ProgrammeTimes, ("times", _doses.Number(week.Times))) : null,
    }.OfType<string>());

    private string Session(ProgrammeSession session, ProgrammeWeek week)
    {
        var lines = session.Jumps.Concat(session.Lines).Select(_doses.Of).ToList();
        var what = lines.Count == 0 ? language.Say(Phrase.ProgrammeUnknown) : string.Join("; ", lines);
        var run = session.Run == RunKind.None ? "" : $"{language.Say(Phrase.ProgrammeRun)}; ";

        return $"- {session.Letter}{Day(session, week)}: {run}{what}";
    }

    // Only a layout tells days; without one any will do.
    private string Day(ProgrammeSession session, ProgrammeWeek week) => programme.Layout is null
        ? ""
        : $" ({language.Times.Days[WeekPlaces.Sessions(programme, week, rules).First(place => place.Value == session).Key][0]})";

    // A part of the load would look like the whole.
    private IEnumerable<string> Load(ProgrammeWeek week)
    {
        var load = WeekLoad.Of(week, catalogue, rules);
        var isKnown = week.Sessions.All(session => (session.Lines.Count > 0 || !session.HasStrength)
            && session.Lines.All(line => line.Sets is not null)
            && session.Jumps.All(jump => jump.MostContacts > 0));

        if (isKnown && week.Sessions.Any(session => session.Lines.Count + session.Jumps.Count > 0))
        {
            yield return "- " + language.Say(
                Phrase.ProgrammeLoad,
                ("legs", _doses.Number(load.LegSets)),
                ("hops", _doses.Number(load.LowContacts)),
                ("jumps", _doses.Number(load.HardContacts)),
                ("weighted", _doses.Number(load.WeightedContacts)));
        }
    }
}
