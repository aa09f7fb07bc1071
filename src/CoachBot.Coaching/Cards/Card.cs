using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Cards;

/// <summary>What a runner does on one day, and why.</summary>
/// <param name="Date">The day, in the runner's zone.</param>
/// <param name="Phase">The part of the season.</param>
/// <param name="Week">The week of training, from 1.</param>
/// <param name="Kind">What kind of day it is.</param>
/// <param name="IsDeload">A lighter week (R-DEL-01).</param>
/// <param name="Minutes">How long it takes, warm-up included; 0 on a rest day.</param>
/// <param name="Items">The exercises in the order in which they are done.</param>
/// <param name="Reasons">The rules that shaped the day.</param>
public sealed record Card(
    LocalDate Date,
    Phase Phase,
    int Week,
    CardKind Kind,
    bool IsDeload,
    int Minutes,
    IReadOnlyList<CardItem> Items,
    IReadOnlyList<RuleId> Reasons);
