using Microsoft.Extensions.Hosting;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace CoachBot.Logging;

/// <summary>Adds Serilog: readable lines on the console, compact JSON in a file a day.</summary>
internal static class LoggingSetup
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    private const int DaysKept = 14;

    /// <param name="builder">The host in the making.</param>
    /// <param name="isQuiet">The console is a chat: only what the operator must know is shown there.</param>
    public static IHostApplicationBuilder AddLogging(this IHostApplicationBuilder builder, bool isQuiet)
    {
        var folder = builder.Configuration["Logs:Folder"] ?? "logs";

        builder.Services.AddSerilog(logger => logger
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)

            // What stops the start is told in a sentence; what stops a duty is logged by its keeper.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(
                new WithoutSecrets(new MessageTemplateTextFormatter(Line)),
                restrictedToMinimumLevel: isQuiet ? LogEventLevel.Warning : LogEventLevel.Information,
                standardErrorFromLevel: LogEventLevel.Verbose)
            .WriteTo.File(
                new WithoutSecrets(new CompactJsonFormatter()),
                Path.Combine(folder, "coachbot-.json"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept,
                shared: false));

        return builder;
    }
}
