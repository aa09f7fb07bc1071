using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class ArticleAnswerTests
{
    private static IReadOnlyCollection<Article> Articles => RealContent.Load.Library.Articles;

    public class AnArticle
    {
        private static readonly Article Known = Articles.First(article =>
            article.RestsOn.Any(RealCommands.English.Rules.ContainsKey) && RealCommands.English.Articles[article.Id].More is not null);

        [Fact]
        public void IsAnsweredInTheLanguageOfTheChat()
        {
            var outcome = RealCommands.Answer($"[answer {Known.Id}]", Some.State("it"));

            Assert.Equal([new Paragraph(RealCommands.Italian.Articles[Known.Id].Answer)], outcome.Reply.Blocks);
        }

        [Fact]
        public void OffersItsDetailAndItsSources()
        {
            var outcome = RealCommands.Answer($"[answer {Known.Id}]");

            Assert.Equal([$"answer more {Known.Id}", $"answer sources {Known.Id}"], Assert.Single(outcome.Reply.Buttons).Select(button => button.Data));
        }

        [Fact]
        public void TellsItsDetail()
        {
            var outcome = RealCommands.Answer($"[answer more {Known.Id}]");

            Assert.Contains(new Paragraph(RealCommands.English.Articles[Known.Id].More!), outcome.Reply.Blocks);
        }

        [Fact]
        public void NamesTheRulesItRestsOn()
        {
            var rule = Known.RestsOn.First(RealCommands.English.Rules.ContainsKey);

            var outcome = RealCommands.Answer($"[answer sources {Known.Id}]");

            Assert.Contains(outcome.Reply.Blocks, block => block is Entry entry && entry.Name.EndsWith($"({rule})", StringComparison.Ordinal));
        }
    }

    public class EveryArticle
    {
        [Theory]
        [InlineData("en", "")]
        [InlineData("en", "more ")]
        [InlineData("en", "sources ")]
        [InlineData("it", "")]
        [InlineData("it", "more ")]
        [InlineData("it", "sources ")]
        public void IsAnswered(string language, string part)
        {
            var old = new Paragraph(RealContent.Load.Languages.For(language).Say(Phrase.AnswerOldButton));

            Assert.All(Articles, article =>
            {
                var outcome = RealCommands.Answer($"[answer {part}{article.Id}]", Some.State(language));

                Assert.DoesNotContain(old, outcome.Reply.Blocks);
            });
        }
    }

    public class AnArticleThatIsGone
    {
        [Theory]
        [InlineData("answer")]
        [InlineData("answer gone")]
        [InlineData("answer more gone")]
        [InlineData("answer sources gone")]
        [InlineData("answer more")]
        [InlineData("answer nonsense how-many-reps")]
        [InlineData("answer more how-many-reps again")]
        public void IsToldToBeBehindAnOldButton(string data)
        {
            var outcome = RealCommands.Answer($"[{data}]");

            Assert.Equal([RealCommands.Says(Phrase.AnswerOldButton)], outcome.Reply.Blocks);
        }
    }
}
