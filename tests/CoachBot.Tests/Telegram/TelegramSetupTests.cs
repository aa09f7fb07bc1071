using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Telegram;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Tests.Telegram;

public class TelegramSetupTests
{
    private static IHost HostWith(params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());

        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddLogging();
        builder.Services.AddSingleton(new Languages([]));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);

        builder.AddTelegram();

        return builder.Build();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void WithoutATokenThereIsNoTelegram(string token)
    {
        using var host = HostWith(("Telegram:Token", token));

        Assert.Empty(host.Services.GetServices<IChatPlatform>());
    }

    [Fact]
    public void WithATokenThereIsOneTelegram()
    {
        using var host = HostWith(("Telegram:Token", "123456:AAbb"));

        Assert.Equal("telegram", Assert.Single(host.Services.GetServices<IChatPlatform>()).Name);
    }

    [Fact]
    public async Task AWrongSettingStopsTheProgramAtItsStart()
    {
        using var host = HostWith(("Telegram:Token", "SECRET"), ("Telegram:PollTimeoutSeconds", "99"));

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal(2, error.Failures.Count());
        Assert.DoesNotContain("SECRET", error.ToString(), StringComparison.Ordinal);
    }
}
