using System.Net.Http.Headers;
using CoachBot.SystemTests.Support;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>
/// Calls the bot as the real server does: lines side by side, one update of a line at a time, and again after a failure, at once and then
/// after 2, 4, 8 seconds.
/// </summary>
internal sealed class WebhookCaller(UpdateQueue updates, Signal signal) : IAsyncDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly CancellationTokenSource _closing = new();
    private readonly HashSet<string> _busy = [];
    private readonly Lock _gate = new();

    private Task? _calling;
    private Hook? _hook;

    /// <summary>How the bot answered, in order.</summary>
    public List<int> Answers { get; } = [];

    public string Url => _hook?.Url ?? "";

    public string Secret => _hook?.Secret ?? "";

    public string? LastError { get; private set; }

    public void Call(string url, string secret)
    {
        _hook = url.Length == 0 ? null : new Hook(url, secret);
        _calling ??= Task.Run(CallAsync);
        signal.Raise();
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();

        if (_calling is { } calling)
        {
            signal.Raise();
            await calling;
        }

        _http.Dispose();
        _closing.Dispose();
    }

    private async Task CallAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                await signal.UntilAsync(() => _closing.IsCancellationRequested || StartCalls(), TimeSpan.FromHours(1), () => "");
            }
            catch (Exception end) when (end is TimeoutException or OperationCanceledException)
            {
                return;
            }
        }
    }

    private bool StartCalls()
    {
        if (_hook is not { } hook)
        {
            return false;
        }

        var started = false;

        foreach (var (line, id, json) in updates.FirstOfEachLine())
        {
            lock (_gate)
            {
                if (!_busy.Add(line))
                {
                    continue;
                }
            }

            started = true;
            _ = CallAsync(hook, line, id, json);
        }

        return started;
    }

    private async Task CallAsync(Hook hook, string line, long id, byte[] json)
    {
        try
        {
            for (var failures = 0; _hook == hook; failures++)
            {
                if (await PostAsync(hook, json))
                {
                    updates.Confirmed(id);

                    return;
                }

                await Task.Delay(TimeSpan.FromSeconds(failures == 0 ? 0 : Math.Min(60, 1 << failures)), TimeProvider.System, _closing.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
        finally
        {
            lock (_gate)
            {
                _busy.Remove(line);
            }

            signal.Raise();
        }
    }

    private async Task<bool> PostAsync(Hook hook, byte[] json)
    {
        using var call = new HttpRequestMessage(HttpMethod.Post, hook.Url) { Content = new ByteArrayContent(json) };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        if (hook.Secret.Length > 0)
        {
            call.Headers.Add("X-Telegram-Bot-Api-Secret-Token", hook.Secret);
        }

        try
        {
            using var answer = await _http.SendAsync(call, _closing.Token);

            lock (_gate)
            {
                Answers.Add((int)answer.StatusCode);
            }

            LastError = answer.IsSuccessStatusCode ? LastError : $"Wrong response from the webhook: {(int)answer.StatusCode} {answer.ReasonPhrase}";

            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            LastError = "Connection refused";

            return false;
        }
    }

    private sealed record Hook(string Url, string Secret);
}
