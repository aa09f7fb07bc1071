using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Planning.Sessions;
using CoachBot.Coaching.Planning.Weeks;

namespace CoachBot.Coaching.Planning;

/// <summary>Turns a drafted day into the card that the runner sees.</summary>
internal static class Finished
{
    public static Card Card(WeekDraft week, DayDraft day) => new()
    {
        Date = day.Date,
        Phase = day.Phase,
        Week = week.WeeksBefore + week.Number,
        Kind = day switch
        {
            { Entries.Count: 0 } => CardKind.Rest,
            { IsMain: true } => CardKind.Main,
            { Session: SessionKind.Plyo } => CardKind.Plyo,
            _ => CardKind.Micro,
        },
        Deload = week.IsDeload,
        Minutes = day.Entries.Count == 0 ? 0 : day.Minutes,
        Run = day.Run,
        Items = [.. day.Entries.Select(entry => entry.Item)],
        Reasons = [.. day.Reasons.Concat(day.IsClosed ? [] : week.Limit.Reasons).Distinct()],
    };
}
