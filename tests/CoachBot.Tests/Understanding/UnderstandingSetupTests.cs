using CoachBot.Chat.Meanings;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Understanding.Support;
using CoachBot.Understanding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CoachBot.Tests.Understanding;

public class UnderstandingSetupTests
{
    [Fact]
    public void GivesOneUnderstandingForAll()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton(SmallContent.Library).AddSingleton(SmallContent.Languages).AddSingleton(new Catalogue([]));

        builder.AddUnderstanding();

        using var host = builder.Build();
        Assert.Same(host.Services.GetRequiredService<IUnderstanding>(), host.Services.GetRequiredService<IUnderstanding>());
    }
}
