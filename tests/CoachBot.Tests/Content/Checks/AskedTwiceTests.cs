using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content.Checks;

public class AskedTwiceTests
{
    public class WhenTwoArticlesAreAskedAlike
    {
        [Fact]
        public void CaseAndPunctuationDoNotTellThemApart()
        {
            Assert.Equal(
                ["config/knowledge/basics.yaml(13): 'how MANY reps' already asks for 'how-many-reps'"],
                TempConfig.ProblemsAfter("knowledge/basics.yaml", "How do I warm up?", "how MANY reps"));
        }

        [Fact]
        public void NeitherDoAccents()
        {
            Assert.Equal(
                ["config/languages/it/knowledge.yaml(7): 'quànte ripetizioni' already asks for 'how-many-reps'"],
                TempConfig.ProblemsAfter("languages/it/knowledge.yaml", "Come mi riscaldo?", "quànte ripetizioni"));
        }
    }
}
