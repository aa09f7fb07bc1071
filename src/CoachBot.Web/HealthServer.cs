using CoachBot.Chat;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Web;

/// <summary>
/// <c>/health/live</c> answers as long as the program can answer at all, <c>/health/ready</c> when every part can do its work.
/// What is wrong is told to the log alone.
/// </summary>
internal sealed partial class HealthServer(
    IEnumerable<IReadiness> parts, IOptions<HealthOptions> options, TimeProvider time, ILogger<HealthServer> log) : IHostedService, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Who asks all the time gets the same answer for so long: a look at the database is a write.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _looking = new(1);

    private HttpRoom? _room;
    private long? _lookedAt;
    private string _missing = "";

    /// <summary>Null while nothing listens.</summary>
    public string? Url => _room?.Url;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (ListenAddress.Read(options.Value.Address) is { } where)
        {
            _room = await HttpRoom.OpenAsync("Health:Address", where, AnswerAsync, cancellationToken);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_room is { } room)
        {
            _room = null;
            await room.CloseAsync(cancellationToken);
            await room.DisposeAsync();
        }
    }

    public void Dispose() => _looking.Dispose();

    private Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/health/live" => SayAsync(context, isWell: true),
        "/health/ready" => ReadyAsync(context),
        _ => NotFoundAsync(context),
    };

    private async Task ReadyAsync(HttpContext context)
    {
        await _looking.WaitAsync(context.RequestAborted);

        try
        {
            if (_lookedAt is not { } last || time.GetElapsedTime(last) > Fresh)
            {
                Tell(await MissingAsync());
                _lookedAt = time.GetTimestamp();
            }
        }
        finally
        {
            _looking.Release();
        }

        await SayAsync(context, isWell: _missing.Length == 0);
    }

    private async Task<string> MissingAsync()
    {
        var looks = await Task.WhenAll(parts.Select(async part => (part.Name, IsReady: await IsReadyAsync(part))));

        return string.Join(", ", looks.Where(look => !look.IsReady).Select(look => look.Name));
    }

    private async Task<bool> IsReadyAsync(IReadiness part)
    {
        using var patience = new CancellationTokenSource(Patience, time);

        try
        {
            return await part.IsReadyAsync(patience.Token).WaitAsync(patience.Token);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return false;
        }
    }

    // Only what changes is news.
    private void Tell(string missing)
    {
        if (missing == _missing)
        {
            return;
        }

        _missing = missing;

        if (missing.Length > 0)
        {
            NotReady(missing);
        }
        else
        {
            ReadyAgain();
        }
    }

    private static Task SayAsync(HttpContext context, bool isWell)
    {
        context.Response.StatusCode = isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/plain";

        return context.Response.WriteAsync(isWell ? "ok" : "not ready", context.RequestAborted);
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;

        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Not ready: {Missing}")]
    private partial void NotReady(string missing);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ready again")]
    private partial void ReadyAgain();
}
