using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Runners;
using NodaTime;

namespace CoachBot.Coaching.Cards;

/// <summary>What a plan says of one day.</summary>
public sealed record Card
{
    /// <summary>The day, in the runner's zone.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The part of the season.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The week of training it belongs to, from 1; 0 when nobody told.</summary>
    public int Week { get; init; }

    /// <summary>What kind of day it is.</summary>
    public required CardKind Kind { get; init; }

    /// <summary>Whether it belongs to a lighter week.</summary>
    public bool Deload { get; init; }

    /// <summary>How long the session takes; 0 when there is none.</summary>
    public int Minutes { get; init; }

    /// <summary>The run of the day; on a day with both, the run comes first.</summary>
    public RunKind Run { get; init; } = RunKind.None;

    /// <summary>The exercises in the order in which they are done.</summary>
    public IReadOnlyList<CardItem> Items { get; init; } = [];

    /// <summary>Why the day is as it is.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
