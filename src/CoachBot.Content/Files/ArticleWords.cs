using CoachBot.Chat.Words;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>How an article is asked for and what it answers, the same keys in every language.</summary>
internal static class ArticleWords
{
    public static ArticleText Read(Fields fields) => new(fields.Texts("asked_as"), fields.Text("answer"), fields.OptionalText("more"));
}
