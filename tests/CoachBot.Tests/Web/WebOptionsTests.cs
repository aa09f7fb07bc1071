using System.ComponentModel.DataAnnotations;
using CoachBot.Web;

namespace CoachBot.Tests.Web;

public class WebOptionsTests
{
    private static IEnumerable<string> Problems(IValidatableObject options) => options.Validate(new ValidationContext(options)).Select(problem => problem.ErrorMessage!);

    [Theory]
    [InlineData("http://127.0.0.1:8081")]
    [InlineData("http://localhost:8081/")]
    [InlineData("http://[::1]:8081")]
    [InlineData("")]
    [InlineData(null)]
    public void HealthMayBeAskedOnLoopback(string? address) => Assert.Empty(Problems(new HealthOptions { Address = address }));

    [Theory]
    [InlineData("http://0.0.0.0:8081")]
    [InlineData("http://10.0.0.5:8081")]
    [InlineData("http://[::]:8081")]
    public void FromElsewhereOnlyIfThatIsSaid(string address)
    {
        Assert.StartsWith("Health:Address is", Assert.Single(Problems(new HealthOptions { Address = address })), StringComparison.Ordinal);
        Assert.Empty(Problems(new HealthOptions { Address = address, AllowRemote = true }));
    }

    [Theory]
    [InlineData("https://127.0.0.1:8080")]
    [InlineData("http://example.org")]
    [InlineData("http://127.0.0.1:8080/path")]
    [InlineData("http://me@127.0.0.1:8080")]
    [InlineData("8080")]
    [InlineData("")]
    public void AnAddressIsANumberAndAPort(string address) =>
        Assert.StartsWith("Web:Address is", Assert.Single(Problems(new WebOptions { Address = address })), StringComparison.Ordinal);
}
