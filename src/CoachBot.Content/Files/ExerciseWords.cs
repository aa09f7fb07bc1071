using CoachBot.Chat.Words;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>What an exercise is called and how it is done, the same keys in every language.</summary>
internal static class ExerciseWords
{
    public static ExerciseText Read(Fields fields) =>
        new(fields.Text("name"), fields.OptionalTexts("synonyms"), fields.Texts("cues"))
        {
            How = fields.Text("how"),
            Why = fields.Text("why"),
            Mistakes = fields.Texts("mistakes"),
        };
}
