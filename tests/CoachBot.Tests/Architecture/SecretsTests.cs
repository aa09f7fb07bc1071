using System.Text.RegularExpressions;

namespace CoachBot.Tests.Architecture;

public class SecretsTests
{
    [Fact]
    public void TheSettingsInGitHoldNoToken()
    {
        var settings = File.ReadAllText(Path.Combine(Repository.Root, "appsettings.json"));

        Assert.DoesNotMatch(new Regex("\"(Token|PublicKey|Password)\"", RegexOptions.IgnoreCase), settings);
    }
}
