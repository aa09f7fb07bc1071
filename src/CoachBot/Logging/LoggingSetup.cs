using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
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
        builder.Services.AddOptions<LogOptions>().BindConfiguration(LogOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        builder.Services.AddSerilog((services, logger) => logger
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)

            // What stops the start is told in a sentence; what stops a duty is logged by its keeper.
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
            .FromSettings(builder.Configuration)
            .WriteTo.Console(
                new WithoutSecrets(new MessageTemplateTextFormatter(Line)),
                restrictedToMinimumLevel: isQuiet ? LogEventLevel.Warning : LogEventLevel.Information,
                standardErrorFromLevel: LogEventLevel.Verbose)
            .WriteTo.File(
                new WithoutSecrets(new CompactJsonFormatter()),
                Path.Combine(services.GetRequiredService<IOptions<LogOptions>>().Value.Folder, "coachbot-.json"),
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept,
                shared: false));

        return builder;
    }

    private static LoggerConfiguration FromSettings(this LoggerConfiguration logger, IConfiguration configuration)
    {
        try
        {
            return logger.ReadFrom.Configuration(configuration);
        }
        catch (InvalidOperationException wrong)
        {
            throw new OptionsValidationException("Serilog", typeof(LoggerConfiguration), [$"The section Serilog of the settings cannot be read: {wrong.Message}"]);
        }
    }
}
