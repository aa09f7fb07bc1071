using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;
using CsCheck;
using NodaTime.Text;

namespace CoachBot.Tests.Chat.Commands;

public class WhyTests
{
    private static IReadOnlyList<ReplyBlock> Why(string argument, string language = "en") =>
        RealCommands.Answer($"/why {argument}", Some.State(language)).Reply.Blocks;

    public class OfADay
    {
        [Fact]
        public void ExplainsTheSessionOfThatDay()
        {
            var rest = Enumerable.Range(0, 7).Select(Some.Day.PlusDays)
                .First(day => RealCommands.Get<Coach>().CardFor(Some.State().Runner, day).Kind == CardKind.Rest);

            var blocks = Why(LocalDatePattern.Iso.Format(rest));

            Assert.Equal(new Heading(RealCommands.English.Say(Phrase.WhyRest)), blocks[0]);
        }

        [Fact]
        public void GivesAReasonForEveryDayOfAYear()
        {
            Assert.All(Enumerable.Range(0, 366).Select(Some.Day.PlusDays), day => Assert.IsType<Entry>(Why(LocalDatePattern.Iso.Format(day))[1]));
        }
    }

    public class OfNoDay
    {
        [Theory]
        [InlineData("")]
        [InlineData("tomorrow")]
        [InlineData("2026-02-30")]
        [InlineData("2026-11-23 and more")]
        [InlineData("10000-01-01")]
        public void ExplainsToday(string argument)
        {
            var blocks = Why(argument);

            Assert.Equal(Why("2026-11-23"), blocks);
        }
    }

    public class OfAnExercise
    {
        [Theory]
        [InlineData("split squat", "en")]
        [InlineData("SPLIT SQUAT", "en")]
        [InlineData("split", "en")]
        [InlineData("sl-01", "en")]
        [InlineData("2026-11-23 split squat", "en")]
        [InlineData("affondo statico", "it")]
        public void ExplainsItAlone(string argument, string language)
        {
            var name = RealContent.Load.Languages.For(language).Exercises[new ExerciseId("SL-01")].Name;

            var heading = Assert.IsType<Heading>(Why(argument, language)[0]);

            Assert.Equal(RealContent.Load.Languages.For(language).Say(Phrase.WhyExercise, ("exercise", name)), heading.Text);
        }

        [Theory]
        [InlineData("sq")]
        [InlineData("deadlift with a trap bar")]
        [InlineData("2026-11-23 sq")]
        public void ThatIsNotMeantExplainsTheDay(string argument)
        {
            Assert.Equal(Why(""), Why(argument));
        }

        [Fact]
        public void IsNeverABug()
        {
            Texts.Any.Sample(text => Assert.NotEmpty(Why(text)));
        }
    }

    public class OfAFarDay
    {
        [Theory]
        [InlineData("2026-11-22")]
        [InlineData("1900-01-01")]
        [InlineData("0001-01-01")]
        [InlineData("-9998-01-01")]
        [InlineData("2400-02-29")]
        [InlineData("9999-12-31")]
        public void IsAnswered(string day)
        {
            var blocks = Why(day);

            Assert.IsType<Entry>(blocks[1]);
        }
    }

    public class InAnyLanguage
    {
        [Fact]
        public void TakesItsWordsFromThere()
        {
            var blocks = Why("2026-11-23", "it");

            Assert.Equal(new Heading(RealCommands.Italian.Say(Phrase.WhyTitle)), blocks[0]);
        }
    }
}
