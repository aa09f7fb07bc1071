using System.ComponentModel.DataAnnotations;
using CoachBot.Discord;

namespace CoachBot.Tests.Discord;

public class DiscordOptionsTests
{
    private static readonly string Key = new('a', 64);

    private static DiscordOptions Good() => new() { Token = "MTk4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs" };

    private static IReadOnlyList<string> Problems(DiscordOptions options)
    {
        var results = new List<ValidationResult>();

        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);

        return [.. results.Select(result => result.ErrorMessage!)];
    }

    [Fact]
    public void ATokenIsEnough() => Assert.Empty(Problems(Good()));

    [Fact]
    public void SpaceAroundATokenDoesNotMatter() => Assert.Empty(Problems(new DiscordOptions { Token = $" {Good().Token}\n" }));

    [Theory]
    [InlineData("secret")]
    [InlineData("a.b")]
    [InlineData("a b.c.d")]
    [InlineData("a.b.c\r\nX: y")]
    public void WhatIsNoTokenIsRefusedAndNotShown(string token)
    {
        var problem = Assert.Single(Problems(new DiscordOptions { Token = token }));

        Assert.StartsWith("Discord:Token", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(token, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("discord.com")]
    [InlineData("ftp://discord.com")]
    [InlineData("https://user:password@discord.com/api")]
    [InlineData("https://discord.com/api?x=1")]
    public void AnAddressIsOneOfTheWeb(string url)
    {
        var options = Good();
        options.ApiUrl = url;

        Assert.StartsWith("Discord:ApiUrl", Assert.Single(Problems(options)), StringComparison.Ordinal);
    }

    [Fact]
    public void ThereAreTwoModes()
    {
        var options = Good();
        options.Mode = "Polling";

        Assert.StartsWith("Discord:Mode is 'Polling'", Assert.Single(Problems(options)), StringComparison.Ordinal);
    }

    [Fact]
    public void CallsNeedAKeyToCheckThem()
    {
        var options = Good();
        options.Mode = "interactions";

        Assert.StartsWith("Discord:PublicKey", Assert.Single(Problems(options)), StringComparison.Ordinal);

        options.PublicKey = Key;

        Assert.Empty(Problems(options));
    }
}
