using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>Articles with their English words: <c>config/knowledge/*.yaml</c>.</summary>
internal static class KnowledgeFile
{
    public static IReadOnlyList<Written<(Article Article, ArticleText English)>> Read(YamlFile file) =>
        Fields.Read(file, [], top => top.Items("articles", Entry));

    private static (Article, ArticleText) Entry(Fields fields, string id)
    {
        // The topic ties the article to the list of what runners ask; the coach does not use it.
        fields.Text("topic");
        var restsOn = fields.OptionalTexts("rests_on").Select(rule => new RuleId(rule));

        var article = new Article(id, [.. restsOn], fields.Word<SafetyClass>("safety"))
        {
            ForYou = fields.Find("for_you") is null ? null : fields.Word<OwnFigure>("for_you"),
        };

        return (article, ArticleWords.Read(fields));
    }
}
