using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Planning;

/// <summary>A card in the making: each planning step returns it a little more complete.</summary>
internal sealed record Draft(Runner Runner, LocalDate Date)
{
    /// <summary>Weeks with the coach, from 1; the first week begins on the runner's first day.</summary>
    public int Week => Math.Max(0, DaysIn / 7) + 1;

    /// <summary>Days since the runner's first day; negative before it.</summary>
    public int DaysIn => Period.Between(Runner.Since, Date, PeriodUnits.Days).Days;

    public Phase Phase { get; init; }

    public bool IsDeload { get; init; }

    public CardKind Kind { get; init; } = CardKind.Rest;

    /// <summary>Which of the week's main sessions it is: 0 for A, 1 for B.</summary>
    public int Letter { get; init; }

    public IReadOnlyList<DraftItem> Items { get; init; } = [];

    public IReadOnlyList<RuleId> Reasons { get; init; } = [];

    /// <summary>Moves on every four weeks, so that exercises stay long enough to progress and change often enough to interest.</summary>
    public int Rotation => ((Week - 1) / 4) + Letter;

    public Draft With(params ReadOnlySpan<DraftItem> items) => this with { Items = [.. Items, .. items] };

    public Draft Because(params ReadOnlySpan<RuleId> rules) => this with { Reasons = [.. Reasons, .. rules] };
}
