using CoachBot.Chat.Words;
using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.Verbs;

public class AskTests
{
    private static readonly Dictionary<string, string> NoSettings = [];

    [Theory]
    [InlineData("en")]
    [InlineData("it")]
    public async Task AQuestionIsAnsweredInTheLanguageAskedFor(string language)
    {
        using var folder = new TempFolder();
        var expected = language == "it" ? Words.Italian : Words.English;

        var said = await CoachBotProcess.RunAsync(folder, NoSettings, "ask", language == "it" ? "quante ripetizioni?" : "how many reps?", "--language", language);

        Assert.Equal(0, said.Status);
        Assert.Contains(expected.Articles["how-many-reps"].Answer, said.Output);
    }

    [Fact]
    public async Task ACommandCanBeAskedToo()
    {
        using var folder = new TempFolder();

        var said = await CoachBotProcess.RunAsync(folder, NoSettings, "ask", "/help", "--language", "it");

        Assert.Equal(Words.Italian.Say(Phrase.HelpTitle), said.Output[0]);
    }

    [Fact]
    public async Task NothingIsRemembered()
    {
        using var folder = new TempFolder();

        await CoachBotProcess.RunAsync(folder, NoSettings, "ask", "/subscribe 07:00");

        Assert.False(File.Exists(folder.File("data/coachbot.db")));
    }

    [Fact]
    public async Task ALanguageThatIsNotSpokenIsAMistake()
    {
        using var folder = new TempFolder();

        var said = await CoachBotProcess.RunAsync(folder, NoSettings, "ask", "how many reps?", "--language", "xx");

        Assert.Equal(1, said.Status);
        Assert.Contains("'xx'", Assert.Single(said.Errors), StringComparison.Ordinal);
    }
}
