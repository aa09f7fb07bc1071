using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Feelings;

/// <summary>R-READY-01 and R-READY-02: five answers, and last night, tell how much of the plan fits the day.</summary>
public sealed class Readiness(Rulebook rules)
{
    private static readonly RuleId ScoreRule = new("R-READY-01");
    private static readonly RuleId NightRule = new("R-READY-02");

    private readonly Rule _score = rules[ScoreRule];
    private readonly Rule _night = rules[NightRule];

    /// <summary>The light of the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An answer is not 1-5.</exception>
    public Decision<Light> Of(ReadinessAnswers answers)
    {
        var answer = _score.Number("answer");

        if (answers.All.Any(points => points < answer.Low || points > answer.High))
        {
            throw new ArgumentOutOfRangeException(nameof(answers), $"each answer is {answer.Low} to {answer.High}");
        }

        var sum = answers.All.Sum();

        return new(sum >= _score.Number("green").Low ? Light.Green : sum >= _score.Number("red_below").Default ? Light.Amber : Light.Red, [ScoreRule]);
    }

    /// <summary>What changes today: amber one set, one tier and some effort less, red a light card at most.</summary>
    public Adjustment Adjust(ReadinessAnswers answers)
    {
        var light = Of(answers).Value;

        return light == Light.Green
            ? new([ScoreRule])
            : new([ScoreRule])
            {
                SetsDelta = -_score.Number("sets_cut").Whole,
                RirDelta = _score.Number("rir_added").Whole,
                TierDelta = -_score.Number("tiers_lower").Whole,
                IsLightDayOnly = light == Light.Red,
            };
    }

    /// <summary>What changes after a short night, alcohol or a fever.</summary>
    /// <param name="sleepHours">Hours slept, 0-24; null when not told.</param>
    /// <param name="hadAlcohol">Alcohol yesterday.</param>
    /// <param name="hadFever">A fever yesterday; whether to train at all is for the rules on illness.</param>
    public Adjustment AfterNight(decimal? sleepHours, bool hadAlcohol, bool hadFever) =>
        sleepHours < _night.Number("sleep_hours").Default || hadAlcohol || hadFever
            ? new([NightRule])
            {
                NoJumpsFromTier = _night.Number("no_jumps_from_tier").Whole,
                TopLoadPercent = _night.Number("load_percent").Default,
            }
            : new([NightRule]);
}
