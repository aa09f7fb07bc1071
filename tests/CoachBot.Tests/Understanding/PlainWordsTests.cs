using CoachBot.Chat;
using CoachBot.Tests.Understanding.Support;
using CsCheck;

namespace CoachBot.Tests.Understanding;

public class PlainWordsTests
{
    private static Meaning Understand(string text, string language = "en") => SmallContent.Understanding.Understand(text, language);

    private static string? First(Meaning meaning) => meaning switch
    {
        Meaning.Question question => question.ArticleId,
        Meaning.Unclear { ArticleIds: [var first, ..] } => first,
        _ => null,
    };

    public class WhenARedFlagIsNamed
    {
        [Fact]
        public void ItGoesBeforeTheQuestion()
        {
            var meaning = Understand("How long do I rest between sets? I have chest pain");

            Assert.Equal(new Meaning.RedFlag("RF-01", "en"), meaning);
        }

        [Fact]
        public void ItGoesBeforeTheWish()
        {
            var meaning = Understand("what do I do today, I have a fever");

            Assert.Equal(new Meaning.RedFlag("RF-18", "en"), meaning);
        }

        [Fact]
        public void ItIsHeardInTheOtherLanguageToo()
        {
            var meaning = Understand("ho male al petto", "en");

            Assert.Equal(new Meaning.RedFlag("RF-01", "it"), meaning);
        }
    }

    public class WhenACommandIsWishedFor
    {
        [Theory]
        [InlineData("what do I do today?")]
        [InlineData("whats todays session")]
        [InlineData("Cosa faccio oggi")]
        public void NearlyAsWrittenIsEnough(string text)
        {
            var meaning = Understand(text);

            Assert.Equal(new Meaning.Wish("today"), meaning);
        }

        [Fact]
        public void AQuestionThatOnlySharesAWordIsNoWish()
        {
            var meaning = Understand("are jumps safe today");

            Assert.IsNotType<Meaning.Wish>(meaning);
        }
    }

    public class WhenSomethingIsAsked
    {
        [Theory]
        [InlineData("how long to rest between the sets", "rest")]
        [InlineData("HOW LONG DO I REST BETWEEN SETS???", "rest")]
        [InlineData("im 62 can i lift weights", "over-60")]
        public void SloppyTypingFindsTheArticle(string text, string article)
        {
            var meaning = Understand(text);

            Assert.Equal(article, First(meaning));
        }

        [Fact]
        public void TheAnswerIsInTheLanguageOfTheQuestion()
        {
            var meaning = Understand("quanto recupero fra le serie", "en");

            Assert.Equal("it", Assert.IsType<Meaning.Question>(meaning).Language);
        }

        [Fact]
        public void TheVeryWordsAreSure()
        {
            var meaning = Understand("is hopping dangerous");

            Assert.InRange(Assert.IsType<Meaning.Question>(meaning).Confidence, 0.7, 1);
        }

        [Fact]
        public void AQuestionAfterAStoryIsFound()
        {
            var meaning = Understand("Hi coach. My neighbour bought a blue car and went to Paris with his cousin. Which shoes for the gym?");

            Assert.Equal("shoes", Assert.IsType<Meaning.Question>(meaning).ArticleId);
        }
    }

    public class WhenItIsNoneOfOurBusiness
    {
        [Theory]
        [InlineData("")]
        [InlineData("   ")]
        [InlineData("?!... 😂")]
        [InlineData("bitcoin price")]
        [InlineData("the of and")]
        [InlineData("xkcd qwerty zzz")]
        public void NothingIsOffered(string text)
        {
            var meaning = Understand(text);

            Assert.Empty(Assert.IsType<Meaning.Unclear>(meaning).ArticleIds);
        }
    }

    public class WhenTheTextIsHostile
    {
        [Fact]
        public void AnyTextIsAnswered() => Gen.String[Gen.Char, 0, 300].Sample(text => Understand(text) is not null, iter: 2_000);

        [Theory]
        [InlineData("\ud83d chest pain")]
        [InlineData("chest\0pain\u0007")]
        [InlineData("'''chest'''pain'''")]
        public void ARedFlagIsStillHeard(string text)
        {
            var meaning = Understand(text);

            Assert.IsType<Meaning.RedFlag>(meaning);
        }

        [Theory]
        [InlineData("a")]
        [InlineData("rest ")]
        [InlineData("x y'z ")]
        [InlineData("😂")]
        [InlineData("\u0301")]
        [InlineData("9")]
        public void AHundredThousandLettersAreNoTrouble(string piece)
        {
            var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

            var meaning = Understand(text);

            Assert.NotNull(meaning);
        }
    }

    public class WhenNothingIsKnown
    {
        [Fact]
        public void AnEmptyLanguageFindsNothing()
        {
            var empty = SmallContent.Languages.All[0] with
            {
                Articles = new Dictionary<string, CoachBot.Chat.Words.ArticleText>(),
                RedFlags = new Dictionary<string, CoachBot.Chat.Words.RedFlagText>(),
                Commands = new Dictionary<string, CoachBot.Chat.Words.CommandText>(),
            };
            var understanding = new CoachBot.Understanding.PlainWords(SmallContent.Library, new([empty]));

            var meaning = understanding.Understand("Are jumps safe?", "en");

            Assert.Empty(Assert.IsType<Meaning.Unclear>(meaning).ArticleIds);
        }
    }
}
