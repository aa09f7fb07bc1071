using CoachBot.Coaching.Rules;

namespace CoachBot.Tests.Coaching.Rules;

public class RuleUsesTests
{
    public class WhatATypeNames
    {
        [Theory]
        [InlineData(typeof(Alone), "R-ANY-01")]
        [InlineData(typeof(Property), "R-ANY-02")]
        [InlineData(typeof(Perhaps), "R-ANY-03")]
        [InlineData(typeof(List), "R-ANY-04 R-ANY-05")]
        [InlineData(typeof(Table), "R-ANY-06 R-ANY-07")]
        [InlineData(typeof(Tuples), "R-ANY-08")]
        [InlineData(typeof(Records), "R-ANY-09")]
        [InlineData(typeof(Ring), "R-ANY-10")]
        [InlineData(typeof(Nothing), "")]
        public void IsFound(Type type, string rules) => Assert.Equal(rules, string.Join(' ', RuleUses.Of(type).Order()));
    }

    public class TheCoach
    {
        private static readonly IReadOnlyList<RuleUse> Uses = RuleUses.In(typeof(Rulebook).Assembly);

        [Fact]
        public void NamesARuleWithTheTypeThatAsksForIt() =>
            Assert.Contains(new RuleUse(new RuleId("R-DAY-03"), "CoachBot.Coaching.Validation.Weekly.MainGap"), Uses);

        [Fact]
        public void NamesEachRuleOnceAType() => Assert.Equal(Uses.Distinct(), Uses);
    }

#pragma warning disable CA1823, IDE0051, IDE0052 // the fields are there to be found

    private static class Alone
    {
        private static readonly RuleId Rule = new("R-ANY-01");
    }

    private static class Property
    {
        public static RuleId Rule { get; } = new("R-ANY-02");
    }

    private static class Perhaps
    {
        private static readonly RuleId? Rule = new RuleId("R-ANY-03");
    }

    private static class List
    {
        private static readonly IReadOnlyList<RuleId> Rules = [new("R-ANY-04"), new("R-ANY-05")];
    }

    private static class Table
    {
        private static readonly Dictionary<Level, RuleId> Rules = new() { [Level.L0] = new("R-ANY-06"), [Level.L1] = new("R-ANY-07") };
    }

    private static class Tuples
    {
        private static readonly (Level Level, RuleId Rule)[] Rules = [(Level.L0, new("R-ANY-08"))];
    }

    private static class Records
    {
        private static readonly Band[] Bands = [new(1, new("R-ANY-09")), new(2, default)];
    }

    private static class Nothing
    {
        private const string Word = "R-ANY-99";

        private static readonly string[] Words = [Word];
    }

    private sealed class Ring
    {
        private static readonly Ring First = new() { Next = new Ring { Rule = new("R-ANY-10") } };

        static Ring() => First.Next!.Next = First;

        private RuleId Rule { get; init; }

        private Ring? Next { get; set; }
    }

    private sealed record Band(int Number, RuleId Rule);
}
