using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class ForYouTests
{
    private static IEnumerable<string> NotesOf(string article, CoachBot.Chat.ChatState? state = null) =>
        RealCommands.Answer($"[answer {article}]", state).Reply.Blocks.OfType<Note>().Select(note => note.Text);

    [Fact]
    public void AnAnswerAboutNumbersTellsThoseOfTheRunnersOwnSession() =>
        Assert.Matches(@"^In your (session today|next session \(\w+\)): .*\d × \d+", Assert.Single(NotesOf("how-many-reps")));

    [Fact]
    public void ItIsToldInTheRunnersLanguage() =>
        Assert.StartsWith("Nel", Assert.Single(NotesOf("how-many-reps", Some.State("it"))), StringComparison.Ordinal);

    [Fact]
    public void AQuestionAboutTheWeekIsAnsweredWithTheDaysOfTheWeek() =>
        Assert.Contains("next seven days", Assert.Single(NotesOf("weekly-frequency")), StringComparison.Ordinal);

    [Fact]
    public void ItsReasonsAreBehindAButton() =>
        Assert.Contains(RealCommands.Answer("[answer how-many-reps]").Reply.Buttons.SelectMany(row => row), button => button.Data.StartsWith("why ", StringComparison.Ordinal));

    [Fact]
    public void ARunnerWhoMayNotTrainIsToldTheGeneralAnswerAlone()
    {
        var state = Some.State();
        var ill = state with { Runner = state.Runner with { RedFlags = ["RF-01"] } };

        Assert.Empty(NotesOf("how-many-reps", ill));
    }

    [Fact]
    public void AnAnswerThatIsTheSameForEverybodyIsLeftAlone() => Assert.Empty(NotesOf("why-strength"));

    public class EveryFigure
    {
        [Theory]
        [InlineData("en")]
        [InlineData("it")]
        public void IsToldOrLeftOutButNeverBroken(string language)
        {
            foreach (var article in RealContent.Load.Library.Articles.Where(article => article.ForYou is not null))
            {
                Assert.All(NotesOf(article.Id, Some.State(language)), note => Assert.DoesNotContain("{", note, StringComparison.Ordinal));
            }
        }
    }
}
