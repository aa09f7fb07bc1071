using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.Verbs;

public class CheckTests
{
    public class WhenAllIsWell
    {
        [Fact]
        public async Task TheStatusIsZero()
        {
            using var folder = new TempFolder();

            var said = await CoachBotProcess.RunAsync(folder, new Dictionary<string, string>(), "check");

            Assert.Equal((0, 0), (said.Status, said.Errors.Count));
            Assert.StartsWith("No problems", Assert.Single(said.Output), StringComparison.Ordinal);
        }
    }

    public class WhenTheContentIsBroken
    {
        [Theory]
        [InlineData("load.yaml", "rests_on: [R-GEN-02", "rests_on: [R-NONE-99", "R-NONE-99")]
        [InlineData("load.yaml", "articles:", "articles: [", "YAML")]
        [InlineData("it/phrases.yaml", "{name}", "{nome}", "nome")]
        public async Task EveryMistakeIsShownWithItsPlace(string file, string before, string after, string told)
        {
            using var folder = new TempFolder();
            var copy = ConfigCopy.In(folder, (name, text) => name.EndsWith(file, StringComparison.Ordinal) ? text.Replace(before, after, StringComparison.Ordinal) : text);

            var said = await CoachBotProcess.RunAsync(folder, new Dictionary<string, string> { ["Content:Path"] = copy }, "check");

            Assert.Equal(1, said.Status);
            Assert.All(said.Output, line => Assert.Matches(@"^[^ ]+\.yaml\([0-9]+\): .+", line));
            Assert.Contains(said.Output, line => line.Contains(file, StringComparison.Ordinal) && line.Contains(told, StringComparison.Ordinal));
        }

        [Fact]
        public async Task TheBotDoesNotStartEither()
        {
            using var folder = new TempFolder();
            var copy = ConfigCopy.In(folder, (_, text) => text.Replace("articles:", "particles:", StringComparison.Ordinal));

            var said = await CoachBotProcess.TalkAsync(folder, new Dictionary<string, string> { ["Content:Path"] = copy }, "/start");

            Assert.Equal(1, said.Status);
            Assert.NotEmpty(said.Errors);
            Assert.DoesNotContain(said.Errors, line => line.TrimStart().StartsWith("at ", StringComparison.Ordinal));
        }
    }
}
