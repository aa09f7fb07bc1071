using CoachBot.Content.Manuscripts;

namespace CoachBot.Content.Checks;

/// <summary>A jump has a tier and contacts, anything else has neither.</summary>
internal static class Jumps
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript)
    {
        foreach (var written in manuscript.Exercises.All)
        {
            var exercise = written.Value;

            if (exercise.Tier is < 0 or > 5)
            {
                yield return written.Problem($"'tier' is {exercise.Tier}; it can be 0 to 5", "tier");
            }

            if (exercise.Tier is not null && exercise.Contacts < 1)
            {
                yield return written.Problem("a jump has 1 contact at least", "contacts");
            }

            if (exercise.Tier is null && written.Node.Find("contacts") is not null)
            {
                yield return written.Problem("'contacts' needs a 'tier'", "contacts");
            }
        }
    }
}
