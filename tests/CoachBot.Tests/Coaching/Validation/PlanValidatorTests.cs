using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using CoachBot.Tests.Support;
using CsCheck;

namespace CoachBot.Tests.Coaching.Validation;

/// <summary>Anyone's plan gets an answer, however odd it is.</summary>
public class PlanValidatorTests
{
    private static readonly Gen<CardItem> AnyItem = Gen.Select(
        Gen.Int[0, RealContent.Load.Catalogue.All.Count - 1].Select(number => RealContent.Load.Catalogue.All[number]),
        Gen.Enum<Block>(),
        Gen.Int[1, 10],
        Gen.Int[1, 40].Nullable(),
        Gen.Int[0, 6].Nullable(),
        Gen.Int[0, 120].Nullable(),
        Gen.Int[0, 5].Nullable(),
        (exercise, block, sets, reps, rir, percent, tier) => new CardItem
        {
            Exercise = exercise.Id,
            Block = block,
            Sets = sets,
            Reps = reps,
            Rir = rir,
            Pct1rm = percent,
            LoadKg = percent,
            RestSeconds = sets * 20,
            Tier = tier,
            Contacts = sets,
        });

    private static readonly Gen<Runner> AnyRunner = Gen.Select(
        Gen.Enum<Level>(),
        Gen.Int[0, 5],
        Gen.Int[0, 99].Nullable(),
        Gen.Enum<BodyArea>(),
        Gen.Enum<InjuryKind>(),
        Gen.Int[0, 10],
        Gen.Int[0, 100],
        (level, gates, age, area, kind, pain, day) => new Runner
        {
            Level = level,
            Gates = gates,
            Age = age,
            Injuries = [new Injury(area, kind) { Pain = pain, Cleared = day % 2 == 0 }],
            Pregnancy = day % 7 == 0 ? new Pregnancy(day % 40, Cleared: true) : null,
            Postpartum = day % 5 == 0 ? new Postpartum(day % 30, SymptomFree: true, Cleared: true) : null,
            Races = [new Race(PlanBuilder.Start.PlusDays(day), new RaceDistance(day * 600), day % 3 == 0 ? RacePriority.B : RacePriority.A)],
        });

    private static readonly Gen<Card> AnyDay = Gen.Select(
        Gen.Enum<Phase>(),
        Gen.Enum<CardKind>(),
        Gen.Enum<RunKind>(),
        Gen.Bool,
        AnyItem.List[0, 6],
        (phase, kind, run, deload, items) => new Card { Date = PlanBuilder.Start, Phase = phase, Kind = kind, Run = run, Deload = deload, Minutes = 30, Items = items });

    private static readonly Gen<Plan> AnyPlan = Gen.Select(AnyRunner, AnyDay.List[0, 60], (runner, days) =>
        new Plan(runner, [.. days.Select((day, number) => day with { Date = PlanBuilder.Start.PlusDays(number + 2) })]));

    [Fact]
    public void AnEmptyPlanBreaksNothing() => Assert.Empty(Check(new Plan(PlanBuilder.Beginner, [])));

    [Fact]
    public void AnyPlanIsCheckedAndTwiceTheSame() => AnyPlan.Sample(plan => Check(plan).SequenceEqual(Check(plan)), iter: 500);

    [Fact]
    public void WhatIsFoundStandsInTheOrderOfTheDays()
    {
        var dates = PlanBuilder.Gym(weeks: 3).Dose("PL-20 9x9").Violations.Select(violation => violation.Date).ToList();

        Assert.Equal(dates.Order(), dates);
    }

    private static IReadOnlyList<Violation> Check(Plan plan) => PlanValidator.Check(plan, RealContent.Load.Catalogue, RealContent.Load.Rulebook);
}
