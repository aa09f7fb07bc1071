using CoachBot.Chat.Meanings;
using CoachBot.Tests.Support;
using CsCheck;

namespace CoachBot.Tests.Understanding;

public class UnderstanderTests
{
    private static readonly Shown.Session Session = new(
        "Strength A",
        34,
        [
            new ShownExercise("Goblet squat") { Sets = 4, Reps = "7", Load = "18 kg", RestSeconds = 100 },
            new ShownExercise("Romanian deadlift") { Sets = 3, Reps = "9", Load = "44 kg", RestSeconds = 90 },
            new ShownExercise("Side plank") { Sets = 3, Seconds = 35, RestSeconds = 45 },
        ],
        0);

    private static Meaning Best(string text, string language = "en", Shown? shown = null) => RealUnderstanding.Understand(text, language, shown).Best.Meaning;

    public class ARedFlag
    {
        [Theory]
        [InlineData("How long do I rest between sets? I have chest pain", "en", "RF-01")]
        [InlineData("what do I do today, I have a high fever", "en", "RF-18")]
        [InlineData("ho un forte dolore al petto", "en", "RF-01")]
        public void GoesBeforeEverythingElse(string text, string language, string flag) => Assert.Equal(new Meaning.RedFlag(flag), Best(text, language));

        [Theory]
        [InlineData("my quads are dead after yesterday")]
        [InlineData("ho le gambe di legno dopo gli squat di ieri")]
        [InlineData("no chest pain, just tired legs")]
        public void IsNotSeenInWhatOnlySoundsLikeIt(string text) => Assert.IsNotType<Meaning.RedFlag>(Best(text));
    }

    public class WithASessionBeforeOnesEyes
    {
        [Theory]
        [InlineData("how many reps?", About.Reps)]
        [InlineData("what's next?", About.Next)]
        [InlineData("how long do I rest?", About.Rest)]
        [InlineData("quante ripetizioni?", About.Reps)]
        [InlineData("e poi?", About.Next)]
        public void AShortQuestionIsAboutIt(string text, About about) => Assert.Equal(about, Assert.IsType<Meaning.FollowUp>(Best(text, "en", Session)).About);

        [Theory]
        [InlineData("can I skip the plank?", 3)]
        [InlineData("tell me the second one", 2)]
        [InlineData("how many reps of the last one?", -1)]
        public void TheExerciseThatIsNamedIsMeant(string text, int position) => Assert.Equal(position, Assert.IsType<Meaning.FollowUp>(Best(text, "en", Session)).Position);

        [Fact]
        public void TheSameWordsWithoutItAskInGeneral() => Assert.Equal(new Meaning.Question("how-many-reps"), Best("how many reps?"));
    }

    public class AfterAnAnswer
    {
        [Fact]
        public void AShortQuestionIsUnderstoodTogetherWithIt() => Assert.Equal(new Meaning.Question("after-race"), Best("and after a race?", "en", new Shown.Answer("taper-race-week")));

        [Fact]
        public void TheSameQuestionGetsTheSameAnswer() => Assert.Equal(new Meaning.Question("how-many-reps"), Best("how many reps?", "en", new Shown.Answer("how-many-reps")));

        [Fact]
        public void MoreOfItCanBeAskedFor() => Assert.Equal(new Meaning.FollowUp(About.More, null), Best("tell me more", "en", new Shown.Answer("taper-race-week")));

        [Fact]
        public void AClearWishIsAWish() => Assert.Equal(WishNames.TodaySession, Assert.IsType<Meaning.Wish>(Best("what do I do today?", "en", new Shown.Answer("soreness-doms"))).Name);
    }

    public class AWish
    {
        [Theory]
        [InlineData("squatted 3x8 at 80kg", WishNames.LogSet)]
        [InlineData("3x6 stacchi 90 chili", WishNames.LogSet)]
        [InlineData("half past six every mon wed fri", WishNames.Subscribe)]
        [InlineData("what's my session today", WishNames.TodaySession)]
        [InlineData("that was way too hard", WishNames.Feedback)]
        [InlineData("delete all my data", WishNames.DeleteData)]
        [InlineData("cancella tutti i miei dati", WishNames.DeleteData)]
        public void IsKnownByItsName(string text, string wish) => Assert.Equal(wish, Assert.IsType<Meaning.Wish>(Best(text)).Name);

        [Fact]
        public void CarriesItsDetails() => Assert.Equal((3, 80m), Best("squatted 3x8 at 80kg") is Meaning.Wish { Details: var details } ? (details.Sets, details.Weight) : default);
    }

    public class TwoQuestionsInOneMessage
    {
        [Theory]
        [InlineData("How many reps should I do? And how long do I rest between sets?", "en")]
        [InlineData("Quante ripetizioni faccio? E quanto recupero tra le serie?", "it")]
        public void AreBothHeard(string text, string language)
        {
            var understood = RealUnderstanding.Understand(text, language);

            Assert.Equal(
                ["how-many-reps", "rest-between-sets"],
                new[] { understood.Best.Meaning, understood.Also }.OfType<Meaning.Question>().Select(question => question.ArticleId).Order(StringComparer.Ordinal));
        }

        [Theory]
        [InlineData("How many reps should I do? Reps, you know?")]
        [InlineData("Why? Really? How many reps should I do?")]
        public void OneQuestionStaysOne(string text) => Assert.Null(RealUnderstanding.Understand(text, "en").Also);
    }

    public class TheLanguage
    {
        [Theory]
        [InlineData("quante serie devo fare?", "en", "it")]
        [InlineData("how many sets should I do?", "it", "en")]
        [InlineData("plank?", "it", "it")]
        [InlineData("quante ripetizioni?", "en", "it")]
        public void IsTheOneOfTheMessage(string text, string usual, string spoken) => Assert.Equal(spoken, RealUnderstanding.Understand(text, usual).Language);
    }

    public class AnotherLanguage
    {
        [Theory]
        [InlineData("wie oft soll ich das in der Woche machen?")]
        [InlineData("combien de séries je dois faire pour les jambes?")]
        [InlineData("cuántas series hago para correr más y cómo?")]
        public void IsAnsweredInOurs(string text) => Assert.Equal(new Meaning.NotOurs(Labels.OtherLanguage), Best(text));
    }

    public class AnExerciseThatIsNamed
    {
        [Theory]
        [InlineData("how do I do the split squat?", "SL-01")]
        [InlineData("Frog leaps across the gym: what form should I look for?", "PL-26")]
        public void IsExplained(string text, string id) => Assert.Equal(id, Assert.IsType<Meaning.Exercise>(Best(text)).Id.Value);
    }

    public class WhenThereIsNothingToUnderstand
    {
        [Theory]
        [InlineData("")]
        [InlineData("   ")]
        [InlineData("?!...")]
        public void NothingIsGuessed(string text)
        {
            var understood = RealUnderstanding.Understand(text);

            Assert.False(understood.IsSure);
            Assert.Empty(understood.Guesses);
        }

        [Theory]
        [InlineData("xkcd qwerty zzz")]
        [InlineData("'; DROP TABLE runners; --")]
        public void NothingIsDone(string text) => Assert.IsNotType<Meaning.Wish>(Best(text));
    }

    public class WhenTheTextIsHostile
    {
        [Fact]
        public void AnyTextIsAnswered() => Gen.String[Gen.Char, 0, 300].Sample(text => RealUnderstanding.Understand(text) is not null, iter: 2_000);

        [Theory]
        [InlineData("a")]
        [InlineData("rest ")]
        [InlineData("x y'z ")]
        [InlineData("😂")]
        [InlineData("\u0301")]
        [InlineData("9")]
        [InlineData("3x8 ")]
        public void AHundredThousandLettersAreNoTrouble(string piece) =>
            Assert.NotNull(RealUnderstanding.Understand(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length))));
    }
}
