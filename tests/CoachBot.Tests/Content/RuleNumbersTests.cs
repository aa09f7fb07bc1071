using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Rules;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content;

/// <summary>What <c>config/rules</c> holds is what the training rules say, number by number.</summary>
public class RuleNumbersTests
{
    private static readonly Rulebook Rulebook = RealContent.Load.Rulebook;

    public class TheRules
    {
        [Fact]
        public void HaveTheNumbersThatWereGiven()
        {
            var wrong = RuleNumber.All.Where(number => !number.IsThatOf(Rulebook)).ToList();

            Assert.Empty(wrong);
        }

        [Fact]
        public void HaveNoNumberOfWhichNothingIsKnown()
        {
            var known = RuleNumber.All.Select(number => (number.Rule, number.Name)).ToHashSet();
            var held = Rulebook.Rules.SelectMany(rule => rule.Numbers.Keys.Select(name => (rule.Id.Value, name)));

            Assert.Empty(held.Except(known));
        }

        [Fact]
        public void AreToldOnce() => Assert.Equal(RuleNumber.All.Count, RuleNumber.All.DistinctBy(number => (number.Rule, number.Name)).Count());
    }

    public class TheDoses
    {
        [Theory]
        [InlineData("RX-MAX", "3 x 4-6 reps, RIR 2, rest 180 s")]
        [InlineData("RX-GEN", "3 x 8-12 reps, RIR 3, rest 90 s")]
        [InlineData("RX-END", "2-3 x 12-20 reps, RIR 3, rest 60 s")]
        [InlineData("RX-CALFH", "3 x 6-10 reps, RIR 2, rest 120 s")]
        [InlineData("RX-CALFE", "3 x 15-25 reps, RIR 2, rest 60 s")]
        [InlineData("RX-ISO", "4 x 30-45 s, rest 90 s")]
        [InlineData("RX-ISOMAX", "3 x 4 reps, rest 150 s")]
        [InlineData("RX-HOLD", "2-3 x 20-40 s")]
        [InlineData("RX-EXP", "3 x 4 reps, rest 150 s")]
        [InlineData("RX-T0", "2-3 x 4-5 reps")]
        [InlineData("RX-T1", "4 x 10 s 20 contacts, rest 45 s")]
        [InlineData("RX-T2", "3 x 5 reps, rest 75 s")]
        [InlineData("RX-T3", "3 x 6-8 reps, rest 105 s")]
        [InlineData("RX-T4", "3 x 4-5 reps, rest 150 s")]
        [InlineData("RX-T5", "2-3 x 3-5 reps, rest 180 s")]
        [InlineData("RX-DRILL", "2-3 x 15-20 m")]
        [InlineData("RX-STRIDE", "4-6 x 15-20 s")]
        [InlineData("RX-HILL", "4-8 x 8-10 s, rest 120 s")]
        [InlineData("RX-MOB", "1-2 x 8-10 reps 30-45 s")]
        [InlineData("RX-SKILL", "2 x 8-10 reps")]
        public void AreThoseOfTheTable(string id, string dose) => Assert.Equal(dose, Told(Rulebook.Prescription(id)));

        private static string Told(Prescription dose)
        {
            var work = new[] { Told(dose.Reps, "reps"), Told(dose.Seconds, "s"), Told(dose.Metres, "m"), Told(dose.Contacts, "contacts") };
            var parts = new[]
            {
                $"{Told(dose.Sets, "x")} {string.Join(' ', work.Where(part => part != ""))}",
                dose.Rir is { } rir ? $"RIR {Range(rir)}" : "",
                dose.RestSeconds is { } rest ? $"rest {Range(rest)} s" : "",
            };

            return string.Join(", ", parts.Where(part => part != ""));
        }

        private static string Told(Quantity? quantity, string unit) => quantity is { } found ? $"{Range(found)} {unit}" : "";

        private static string Range(Quantity quantity) => quantity.IsSingle
            ? quantity.Low.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{quantity.Low}-{quantity.High}");
    }

    public class TheWeeks
    {
        [Theory]
        [InlineData("R-WEEK-02", 2, "A E m B R L m")]
        [InlineData("R-WEEK-03", 3, "R Q+A m E B m L")]
        [InlineData("R-WEEK-04", 4, "R Q+A E m E+B m L")]
        [InlineData("R-WEEK-05", 5, "E Q+A E R E+B m L")]
        [InlineData("R-WEEK-06", 6, "E Q+A E E+m Q+B R L")]
        [InlineData("R-WEEK-07", 7, "E Q+A E E+m Q+B E L")]
        [InlineData("R-WEEK-08", 0, "R Q+A E m E m race")]
        [InlineData("R-WEEK-09", 0, "Q+A E m E R race E")]
        [InlineData("R-WEEK-10", 4, "R E Q+A m E L B")]
        public void AreLaidOutAsInTheTable(string rule, int runDays, string days)
        {
            var layout = Rulebook.Layout(new RuleId(rule));

            Assert.Equal((runDays, days), (layout.RunDays, string.Join(' ', layout.Days.Select(day => string.Join('+', day)))));
        }
    }

    public class TheGates
    {
        [Theory]
        [InlineData("G1", "easy-half-hour", "30 4")]
        [InlineData("G1", "two-leg-heel-raises", "20")]
        [InlineData("G1", "body-weight-squats", "10")]
        [InlineData("G1", "one-leg-stand", "10")]
        [InlineData("G1", "quiet-snap-downs", "5")]
        [InlineData("G1", "little-pain", "2 10")]
        [InlineData("G2", "four-weeks-of-strength", "4 8")]
        [InlineData("G2", "two-weeks-of-low-hops", "2")]
        [InlineData("G2", "one-leg-heel-raises", "15 10 60")]
        [InlineData("G2", "step-downs", "10 20")]
        [InlineData("G2", "long-one-leg-stand", "30")]
        [InlineData("G3", "eight-weeks-of-strength", "8")]
        [InlineData("G3", "many-one-leg-heel-raises", "20 80")]
        [InlineData("G3", "even-heel-raises", "10")]
        [InlineData("G3", "one-leg-box-squats", "8")]
        [InlineData("G3", "one-leg-pogos", "10")]
        [InlineData("G3", "one-leg-landings", "3 3")]
        [InlineData("G3", "leg-strength", "8 30")]
        [InlineData("G4", "sixteen-weeks-of-strength", "16")]
        [InlineData("G4", "six-weeks-of-bounds", "6")]
        [InlineData("G4", "high-leg-strength", "1.25 1 5 50")]
        [InlineData("G4", "drop-landings", "30 5 5")]
        [InlineData("G5", "advanced-lifter", "24")]
        [InlineData("G5", "very-strong-squat", "1.5")]
        [InlineData("G5", "no-recent-injury", "6")]
        public void AskForTheNumbersOfTheTable(string gate, string test, string numbers)
        {
            var asked = RealContent.Load.Languages.All.Select(language => Digits(language.Gates[gate][test]));

            Assert.All(asked, found => Assert.Equal(numbers, found));
        }

        [Fact]
        public void OpenTheTierOfTheirNumber() =>
            Assert.Equal([("G1", 1), ("G2", 2), ("G3", 3), ("G4", 4), ("G5", 5)], Rulebook.Gates.Select(gate => (gate.Id, gate.Opens)));

        private static string Digits(string sentence) =>
            string.Join(' ', Regex.Matches(sentence, @"\d+(?:[.,]\d+)?").Select(number => number.Value.Replace(',', '.')));
    }
}
