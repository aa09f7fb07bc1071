using CoachBot.Chat;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CoachBot.Storage;

/// <summary>Adds the database.</summary>
public static class StorageSetup
{
    public static IHostApplicationBuilder AddStorage(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddPooledDbContextFactory<CoachDb>((services, database) =>
            database
                .UseSqlite(services.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString)
                .AddInterceptors(new SecureDelete()));
        builder.Services.AddSingleton<OneWriter>();
        builder.Services.AddSingleton<IRunnerStore, RunnerStore>();
        builder.Services.AddSingleton<IChatRecords, ChatRecords>();
        builder.Services.AddSingleton<IDeliveryStore, DeliveryStore>();
        builder.Services.AddSingleton<IReadiness, DatabaseReadiness>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<LastWords>();
        builder.Services.AddSingleton<ILeaseStore, LeaseStore>();
        builder.Services.AddSingleton<IPlanStore, PlanStore>();
        builder.Services.AddSingleton<IDeliveryDesk, DeliveryDesk>();
        builder.Services.AddSingleton<DatabaseStart>();
        builder.Services.AddHostedService(services => services.GetRequiredService<DatabaseStart>());
        builder.Services.AddHostedService(services => services.GetRequiredService<LastWords>());

        return builder;
    }

    /// <summary>Brings the database up to date, for those who use it without starting the house.</summary>
    public static Task PrepareAsync(IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<DatabaseStart>().StartAsync(cancel);
}
