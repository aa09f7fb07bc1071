using CoachBot.Chat.Meanings;
using CoachBot.SystemTests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(LearntOnce))]

namespace CoachBot.SystemTests.Support;

/// <summary>After a change the first start learns for a while: that is over before any test waits for a bot.</summary>
public sealed class LearntOnce
{
    public LearntOnce()
    {
        using var folder = new TempFolder();
        using var host = BotHost.Create(builder => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={folder.File("coachbot.db")};Pooling=False",
            ["Logs:Folder"] = folder.File("logs"),
        }));

        host.Services.GetRequiredService<IUnderstanding>();
    }
}
