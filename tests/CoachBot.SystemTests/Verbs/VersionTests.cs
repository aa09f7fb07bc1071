using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.Verbs;

public class VersionTests
{
    [Fact]
    public async Task NameAndNumberAreOneLine()
    {
        using var folder = new TempFolder();

        var said = await CoachBotProcess.RunAsync(folder, new Dictionary<string, string>(), "version");

        Assert.Equal(0, said.Status);
        Assert.Matches(@"^CoachBot [0-9]+\.[0-9]+\.[0-9]+", Assert.Single(said.Output));
    }
}
