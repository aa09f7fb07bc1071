using CoachBot.Chat.Meanings;

namespace CoachBot.Understanding.Deciding;

/// <summary>What the times, dates, loads and exercises in a message make more likely: who names two exercises with an arrow between wants one swapped.</summary>
internal static class Evidence
{
    private const float Strong = 6;
    private const float Some = 3;

    /// <summary>The ranking with these details in mind.</summary>
    public static Ranking Weigh(Ranking said, Details details)
    {
        var weights = Pointing(details).GroupBy(one => one.Label).ToDictionary(group => group.Key, group => group.Max(one => one.Weight));

        return weights.Count == 0 ? said : said.Weighed(label => weights.GetValueOrDefault(label, 1));
    }

    private static IEnumerable<(string Label, float Weight)> Pointing(Details said)
    {
        if (said.Exercise is not null)
        {
            yield return said.To is null ? (Labels.Exercise, Some) : (WishNames.SwapExercise, Strong);
        }

        if (said.Time is not null)
        {
            yield return (WishNames.Subscribe, said.Days.Count > 0 ? Strong : Some);
        }

        if (said is { Distance: not null, Date: not null })
        {
            yield return (WishNames.SetRaceDate, Strong);
        }

        if (said.PauseDays is not null || said.Until is not null)
        {
            yield return (WishNames.Unsubscribe, Some);
        }

        if (said is { Sets: not null, Reps.Count: > 0 } && (said.Weight is not null || said.Exercise is not null))
        {
            yield return (WishNames.LogSet, Some);
        }

        if (said is { Minutes: not null, Day: null })
        {
            yield return (WishNames.ShortenSession, Some);
        }
    }
}
