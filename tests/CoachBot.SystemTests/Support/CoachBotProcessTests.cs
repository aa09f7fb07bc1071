namespace CoachBot.SystemTests.Support;

public class CoachBotProcessTests
{
    [Fact]
    public async Task TheBuiltProgramStarts()
    {
        using var folder = new TempFolder();
        await using var bot = CoachBotProcess.Start(folder, new Dictionary<string, string>(), "--version");

        var code = await bot.WaitForExitAsync();

        Assert.Equal(0, code);
    }
}
