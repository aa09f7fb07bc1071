using CoachBot.Chat.Meanings;
using CoachBot.Understanding.Entities;

namespace CoachBot.Understanding.Deciding;

/// <summary>What a label means in one message: a wish with its details, a question about the third exercise, an article.</summary>
/// <param name="entities">Reads the details.</param>
/// <param name="utterance">The message.</param>
/// <param name="language">Its language.</param>
internal sealed class MeaningOfALabel(EntityReader entities, Utterance utterance, string language)
{
    private readonly Lazy<Details> _said = new(() => entities.Read(utterance.Text, language, utterance.Today));

    /// <summary>Everything that is said, whatever it is about.</summary>
    public Details Said => _said.Value;

    /// <summary>The meaning; null when the label needs something that is not said, such as an exercise.</summary>
    public Meaning? Of(string label)
    {
        if (WishNames.Has(label))
        {
            return new Meaning.Wish(label, entities.For(label, utterance.Text, language, utterance.Today));
        }

        return label switch
        {
            Labels.Exercise => Said.Exercise?.Id is { } exercise ? new Meaning.Exercise(exercise) : null,
            _ when Part(label, Labels.FollowUp) is { } about => new Meaning.FollowUp(Enum.Parse<About>(about, ignoreCase: true), Said.Position ?? PlaceOfTheNamed),
            _ when Part(label, Labels.Talk) is { } kind => new Meaning.Talk(kind),
            _ when Part(label, Labels.NotOurs) is { } kind => new Meaning.NotOurs(kind),
            _ => new Meaning.Question(label),
        };
    }

    /// <summary>The meaning, of a wish without its details: reading them costs more than all the rest.</summary>
    public Meaning? InOutline(string label) => WishNames.Has(label) ? new Meaning.Wish(label, Details.None) : Of(label);

    private int? PlaceOfTheNamed =>
        Said.Exercise is { } named && utterance.Shown is Shown.Session session
            ? session.Exercises.Index().Where(one => IsNamed(named, one.Item)).Select(one => (int?)one.Index + 1).FirstOrDefault()
            : null;

    // Who says "the plank" means the side plank, if that is the plank there is.
    private bool IsNamed(NamedExercise named, ShownExercise shown) =>
        shown.Id == named.Id
        || (entities.Read(shown.Name, language, utterance.Today).Exercise is { } seen
            && (seen.Name.EndsWith(named.Name, StringComparison.Ordinal) || named.Name.EndsWith(seen.Name, StringComparison.Ordinal)));

    private static string? Part(string label, string prefix) => label.StartsWith(prefix, StringComparison.Ordinal) ? label[prefix.Length..] : null;
}
