using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Validation.Facts;
using CoachBot.Coaching.Validation.Fit;
using CoachBot.Coaching.Validation.Groups;
using CoachBot.Coaching.Validation.Health;
using CoachBot.Coaching.Validation.Jumping;
using CoachBot.Coaching.Validation.Racing;
using CoachBot.Coaching.Validation.Sessions;
using CoachBot.Coaching.Validation.Strength;
using CoachBot.Coaching.Validation.Weekly;

namespace CoachBot.Coaching.Validation;

/// <summary>Holds a finished plan against the training rules; it knows nothing of how the plan was made.</summary>
public static class PlanValidator
{
    private static readonly IPlanRule[] All =
    [
        new KnownExercises(), new StatedTier(), new StatedContacts(), new KitFit(), new LevelFit(),
        new RedFlags(), new Illness(), new BoneStress(), new BonePain(), new RedPain(), new AmberPain(), new Cautions(),
        new Children(), new Teenagers(), new Fifties(), new Sixties(), new DuringPregnancy(), new AfterBirth(),
        new MainPerWeek(), new MainGap(), new RestDay(), new HardDays(), new MicroPerWeek(), new Frequency(),
        new SetsPerPattern(), new LegGrowth(), new DeloadCadence(), new DeloadSize(),
        new SessionMinutes(), new BlockOrder(), new WorkingSets(), new LegExercises(),
        new HeavyLoad(), new HeavyDose(), new Effort(), new GeneralDose(), new ExplosiveDose(), new LoadStep(), new MaximumTests(),
        new TopTier(), new SessionContacts(), new WeeklyContacts(), new WeeklyJumpLoad(), new LowHops(), new StrongJumps(), new JumpDose(),
        new JumpGap(), new JumpSessions(), new JumpGrowth(), new TierChange(), new StrongJumpsBeforeRuns(), new HeavyLegsBeforeRuns(),
        new LegsBeforeRace(), new TaperSize(), new LastHeavySession(), new JumpsBeforeRace(), new NothingNew(), new SmallRace(),
    ];

    /// <summary>Each rule the plan breaks, in the order of its days.</summary>
    /// <exception cref="MissingRuleException">The rulebook lacks a rule or number that is asked for.</exception>
    public static IReadOnlyList<Violation> Check(Plan plan, Catalogue catalogue, Rulebook rulebook)
    {
        var facts = new PlanFacts(plan, catalogue, rulebook);

        return
        [
            .. All.SelectMany(rule => rule.Check(facts))
                .OrderBy(violation => violation.Date)
                .ThenBy(violation => violation.RuleId)
                .ThenBy(violation => violation.Item?.Value, StringComparer.Ordinal),
        ];
    }
}
