using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Runners;
using CoachBot.Coaching.Validation;
using CoachBot.Tests.Support;
using NodaTime;

namespace CoachBot.Tests.Coaching.Planning;

public class CardChangesTests
{
    private static readonly LocalDate Day = Coached.Monday.PlusWeeks(5).PlusDays(1);

    private static readonly Runner Runner = Coached.Lifter with { Minutes = 60 };

    private static readonly Card Planned = Coached.Coach.CardFor(Runner, Day);

    private static readonly ExerciseId Jump = Planned.In(Block.Jumps).First().Exercise;

    private static Swap Swapped(SwapWish wish) => Coached.Coach.Swap(Runner, Diary.Empty, Day, wish);

    private static Exercise Known(ExerciseId id) => RealContent.Load.Catalogue[id];

    private static void IsSound(Card card)
    {
        var before = Coached.Coach.Plan(Runner, Diary.Empty, Coached.Monday, Day.PlusDays(-1));
        var broken = PlanValidator.Check(new Plan(before.Runner, [.. before.Days, card]), RealContent.Load.Catalogue, RealContent.Load.Rulebook);

        Assert.DoesNotContain(broken, violation => violation.IsHard);
        Assert.True(card.Minutes <= Runner.Minutes);
    }

    public class ASwap
    {
        public static TheoryData<SwapCause> Causes => [.. Enum.GetValues<SwapCause>()];

        [Theory]
        [MemberData(nameof(Causes))]
        public void KeepsMovementAndRulesWhateverTheCause(SwapCause cause)
        {
            foreach (var old in Planned.Items)
            {
                var swap = Swapped(new SwapWish(old.Exercise, cause));

                IsSound(swap.Card);
                Assert.True(swap.Instead is not { } instead || Known(instead).Pattern == Known(old.Exercise).Pattern);
                Assert.Equal(swap.IsLeftOut ? Planned.Items.Count - 1 : Planned.Items.Count, swap.Card.Items.Count);
            }
        }

        [Fact]
        public void ForEquipmentNeedsNothingOfIt()
        {
            var swap = Swapped(new SwapWish(Coached.Squat, SwapCause.Equipment) { Without = new HashSet<Kit> { Kit.Barbell } });

            Assert.True(Known(swap.Instead!.Value).Needs.IsMetBy(Runner.Equipment.Except([Kit.Barbell]).ToHashSet()));
        }

        [Fact]
        public void ForPainSparesTheArea()
        {
            var swap = Swapped(new SwapWish(Coached.Squat, SwapCause.Pain) { Area = BodyArea.Knee });

            Assert.DoesNotContain(BodyArea.Knee, Known(swap.Instead!.Value).Cautions.Keys);
            Assert.Contains("R-PAIN-02", swap.Card.Items.Single(item => item.Exercise == swap.Instead).Rules());
        }

        [Fact]
        public void ForDislikeDerivesTheNumbersAnew()
        {
            var swap = Swapped(new SwapWish(Coached.Squat, SwapCause.Dislike));

            var instead = swap.Card.Items.Single(item => item.Exercise == swap.Instead);

            Assert.Equal(Planned.Items.Single(item => item.Exercise == Coached.Squat).Sets, instead.Sets);
            Assert.Null(instead.LoadKg);
            Assert.Contains("R-MAX-02", instead.Rules());
        }

        [Fact]
        public void OfASquatForTimeIsNotLonger() => Assert.True(Swapped(new SwapWish(Coached.Squat, SwapCause.Time)).Card.Minutes < Planned.Minutes);

        [Fact]
        public void OfAJumpBringsNoHarderOne()
        {
            foreach (var cause in new[] { SwapCause.Dislike, SwapCause.Equipment, SwapCause.Time })
            {
                var swap = Swapped(new SwapWish(Jump, cause));

                Assert.InRange(Known(swap.Instead!.Value).Tier!.Value, 1, Known(Jump).Tier!.Value);
                Assert.True(new[] { swap.Card }.Contacts() <= new[] { Planned }.Contacts());
            }
        }

        [Fact]
        public void OfAJumpThatHurtsBringsNone() => Assert.True(Swapped(new SwapWish(Jump, SwapCause.Pain) { Area = BodyArea.Knee }).Card.TopTier() < 1);

        [Fact]
        public void OfAnExerciseThatIsNotThereLeavesTheCard()
        {
            var swap = Swapped(new SwapWish(new ExerciseId("XX-99"), SwapCause.Dislike));

            Assert.Equal(Everything.In(Planned), Everything.In(swap.Card));
            Assert.Null(swap.Instead);
            Assert.False(swap.IsLeftOut);
        }
    }

    public class AShorterSession
    {
        [Theory]
        [InlineData(10)]
        [InlineData(20)]
        [InlineData(30)]
        public void FitsAndKeepsTheLoad(int minutes)
        {
            var card = Coached.Coach.Shortened(Runner, Diary.Empty, Day, minutes);

            IsSound(card);
            Assert.InRange(card.Minutes, 1, minutes);
            Assert.Equal(Planned.Items.Single(item => item.Exercise == Coached.Squat).LoadKg, card.Items.Single(item => item.Exercise == Coached.Squat).LoadKg);
            Assert.Contains("R-DET-05", card.Rules());
        }

        [Fact]
        public void BringsNothingNew() =>
            Assert.Subset(
                Planned.Items.Select(item => item.Exercise).ToHashSet(),
                Coached.Coach.Shortened(Runner, Diary.Empty, Day, 20).Items.Select(item => item.Exercise).ToHashSet());

        [Fact]
        public void StaysAsItIsWhenItFits() =>
            Assert.Equal(Everything.In(Planned), Everything.In(Coached.Coach.Shortened(Runner, Diary.Empty, Day, Planned.Minutes)));
    }
}
