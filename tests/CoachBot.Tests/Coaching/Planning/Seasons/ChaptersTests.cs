using CoachBot.Coaching.Calendar;
using CoachBot.Coaching.Diaries;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Planning.Seasons;

public class ChaptersTests
{
    /// <summary>Four circles of R-PHASE-05.</summary>
    private static readonly int Length = 4 * new[] { Phase.Base, Phase.Strength, Phase.Power, Phase.Transition }.Sum(phase => Coached.Number("R-PHASE-05", "weeks." + phase.Code()).Whole);

    private static readonly LocalDate Border = Coached.Monday.PlusWeeks(Length);

    [Fact]
    public void AroundABorderThePlanHasTheCardOfEachDay()
    {
        var plan = Coached.Coach.Plan(Coached.Lifter, Diary.Empty, Border.PlusDays(-7), Border.PlusDays(7));

        Assert.Equal(15, plan.Days.Count);
        Assert.All(plan.Days, card => Assert.Equal(Everything.In(Coached.Coach.CardFor(Coached.Lifter, card.Date)), Everything.In(card)));
    }

    [Fact]
    public void WeeksAreCountedOn()
    {
        Assert.Equal(Length, Coached.Coach.CardFor(Coached.Lifter, Border.PlusDays(-1)).Week);
        Assert.Equal(Length + 1, Coached.Coach.CardFor(Coached.Lifter, Border).Week);
    }

    [Fact]
    public void WhatWasToldOfAnEarlierChapterDecidesNothingAnyMore()
    {
        var day = Coached.Monday.PlusYears(5);
        var longAgo = Enumerable.Range(0, 7 * 20).Select(Coached.Monday.PlusDays);

        var card = Coached.Coach.CardFor(Coached.Lifter, Diary.Empty.Missing(longAgo), day);

        Assert.Equal(Everything.In(Coached.Coach.CardFor(Coached.Lifter, day)), Everything.In(card));
    }

    [Fact]
    public void ALaterRunnerGetsTheSameDoses()
    {
        var start = Coached.Monday.PlusWeeks(3 * Length);

        var card = Coached.Coach.CardFor(Coached.Lifter, start.PlusDays(1));

        Assert.Equal(Everything.In(Coached.Coach.CardFor(Coached.Lifter.Later(start), start.PlusDays(1)).Items), Everything.In(card.Items));
    }

    [Fact]
    public void NoneBeginsWithAGoalNear()
    {
        var runner = Coached.Lifter.Racing(Coached.Race(Length + 2));

        var card = Coached.Coach.CardFor(runner, Border);

        Assert.Equal(Phase.Taper, card.Phase);
        Assert.Equal(Length + 1, card.Week);
    }
}
