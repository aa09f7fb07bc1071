using CoachBot.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serilog;

namespace CoachBot.Tests;

public class BotHostTests
{
    public class WithoutAToken
    {
        [Theory]
        [InlineData(null)]
        [InlineData("")]
        [InlineData(" ")]
        public void TheConsoleIsForTheChat(string? token)
        {
            using var folder = new TempFolder();
            using var host = BotHost.Create(builder => builder.Configuration.AddInMemoryCollection(
            [
                new("Storage:ConnectionString", folder.Database),
                new("Logs:Folder", folder.Path),
                new("Telegram:Token", token),
            ]));
            var words = $"{Guid.NewGuid()}";

            var shown = ShownWhile(() => host.Services.GetRequiredService<ILogger>().Information("An event: {Words}", words));

            Assert.DoesNotContain(words, shown, StringComparison.Ordinal);
        }

        private static string ShownWhile(Action action)
        {
            var screen = Console.Error;
            using var shown = new StringWriter();

            try
            {
                Console.SetError(shown);
                action();
            }
            finally
            {
                Console.SetError(screen);
            }

            return shown.ToString();
        }
    }
}
