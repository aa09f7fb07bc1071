using System.Diagnostics;
using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Knowledge;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoachBot;

/// <summary>One line in the log when everything has started.</summary>
internal sealed partial class Greeting(
    IEnumerable<IChatPlatform> platforms,
    Catalogue catalogue,
    Library library,
    Languages languages,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<Greeting> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => LogReady(
            string.Join(", ", platforms.Select(platform => platform.Name)),
            catalogue.All.Count,
            library.Articles.Count,
            string.Join(", ", languages.All.Select(language => language.Code)),
            MillisecondsSinceStart()));

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private long MillisecondsSinceStart()
    {
        using var process = Process.GetCurrentProcess();

        return (long)(time.GetUtcNow() - process.StartTime.ToUniversalTime()).TotalMilliseconds;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Ready on {Platforms} with {Exercises} exercises and {Articles} answers in {Languages}, {Elapsed} ms after the start")]
    private partial void LogReady(string platforms, int exercises, int articles, string languages, long elapsed);
}
