using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CoachBot.Chat.Duties;

/// <summary>Keeps the duties going: one that fails starts again after a pause, one that is refused ends without the others.</summary>
internal sealed partial class DutyService(
    IEnumerable<IChatPlatform> platforms,
    Func<IChatPlatform, IReadOnlyList<IDuty>> dutiesOf,
    MorningRound morningRound,
    DutyBoard board,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<DutyService> log) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var nobodyLeft = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);

        var morning = KeepAsync(morningRound, nobodyLeft.Token);
        await Task.WhenAll(platforms.Select(platform => ServeAsync(platform, stoppingToken)));
        await nobodyLeft.CancelAsync();
        await morning;

        lifetime.StopApplication();
    }

    /// <summary>A platform is served until its first duty, listening, ends.</summary>
    private async Task ServeAsync(IChatPlatform platform, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);

        var duties = dutiesOf(platform);
        var others = duties.Skip(1).Select(duty => KeepOrEndAsync(duty, ended)).ToList();
        await KeepAsync(duties[0], ended.Token);
        await ended.CancelAsync();
        await Task.WhenAll(others);
    }

    /// <summary>A platform that refuses one duty is served no more.</summary>
    private async Task KeepOrEndAsync(IDuty duty, CancellationTokenSource ended)
    {
        if (await KeepAsync(duty, ended.Token))
        {
            await ended.CancelAsync();
        }
    }

    /// <returns>Whether it was refused.</returns>
    private async Task<bool> KeepAsync(IDuty duty, CancellationToken cancel)
    {
        for (var pause = FirstPause; ; pause = Min(pause * 2, LongestPause))
        {
            var began = time.GetTimestamp();

            try
            {
                await Task.Yield();
                board.Begins(duty.Name);
                await duty.RunAsync(cancel);

                return false;
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return false;
            }
            catch (PlatformRefusedException refusal)
            {
                LogRefused(refusal.Message);
                Environment.ExitCode = 1;

                return true;
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                // What went well for a while begins anew.
                pause = time.GetElapsedTime(began) > LongestPause ? FirstPause : pause;
                LogFailed(duty.Name, pause.TotalSeconds, failure);
            }
            finally
            {
                board.Rests(duty.Name);
            }

            try
            {
                await Task.Delay(pause, time, cancel);
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    [LoggerMessage(Level = LogLevel.Error, Message = "{Refusal}")]
    private partial void LogRefused(string refusal);

    [LoggerMessage(Level = LogLevel.Error, Message = "Duty '{Duty}' failed and starts again in {Pause} s")]
    private partial void LogFailed(string duty, double pause, Exception failure);
}
