using System.Net;
using System.Net.Http.Headers;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.Logging;

namespace CoachBot.Discord.Rest;

/// <summary>Asks Discord over HTTP: one attempt, within the limits, and whatever comes back becomes a result.</summary>
internal sealed class DiscordRest(HttpClient http, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan WithoutRetryAfter = TimeSpan.FromSeconds(5);

    private readonly InvalidRequests _invalid = new(time, log);
    private readonly TaskCompletionSource _tokenRefused = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RateLimits? _limits;

    /// <summary>Ends when Discord says that the token is wrong: nothing will be answered until somebody mends it.</summary>
    public Task TokenRefused => _tokenRefused.Task;

    private RateLimits Limits => LazyInitializer.EnsureInitialized(ref _limits, () => new RateLimits(time, _invalid));

    /// <param name="route">What is asked for.</param>
    /// <param name="body">What is sent along; a message with a file makes a form of it.</param>
    /// <param name="patience">How long to wait for a limit at most.</param>
    /// <param name="cancel">Ends the attempt.</param>
    public async Task<RestResult> AskAsync(Route route, object? body, TimeSpan patience, CancellationToken cancel)
    {
        var (ticket, wait) = await Limits.EnterAsync(route, patience, cancel);

        if (ticket is null)
        {
            return wait!;
        }

        LimitHeaders? told = null;
        var isRefusal = false;

        try
        {
            using var request = new HttpRequestMessage(route.Method, route.Path) { Content = ContentOf(body) };
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancel);
            var answer = await response.Content.ReadAsByteArrayAsync(cancel);

            told = LimitHeaders.Read(response.Headers);
            isRefusal = response.StatusCode == HttpStatusCode.TooManyRequests;

            return ResultOf((int)response.StatusCode, answer, ref told, route);
        }
        catch (HttpRequestException error)
        {
            return NeverConnected(error) ? new RestResult.NotConnected() : new RestResult.Lost("connection lost");
        }
        catch (OperationCanceledException)
        {
            return new RestResult.Lost(cancel.IsCancellationRequested ? "cancelled" : "timeout");
        }
        catch (IOException)
        {
            return new RestResult.Lost("connection lost");
        }
        finally
        {
            Limits.Leave(ticket, told, isRefusal);
        }
    }

    private RestResult ResultOf(int status, byte[] answer, ref LimitHeaders? told, Route route)
    {
        if (status is >= 200 and < 300)
        {
            return new RestResult.Done(answer);
        }

        var error = DiscordJson.TryRead<ApiError>(answer);

        if (status == 429)
        {
            return Limited(error, ref told, route);
        }

        if (status is 401 or 403 && !route.IsOfInteraction)
        {
            _invalid.Count();
        }

        if (status == 401 && !route.IsOfInteraction)
        {
            _tokenRefused.TrySetResult();
        }

        log.Refused(route.Name, status, error?.Code ?? 0);

        return status is >= 400 and < 500
            ? new RestResult.Refused(status, error?.Code ?? 0)
            : new RestResult.Lost($"answered {status}");
    }

    private RestResult.Limited Limited(ApiError? error, ref LimitHeaders? told, Route route)
    {
        var seconds = error?.RetryAfter is { } after and >= 0 and < int.MaxValue ? TimeSpan.FromSeconds(after) : (TimeSpan?)null;
        var wait = told!.RetryAfter ?? seconds ?? WithoutRetryAfter;

        told = told with { RetryAfter = wait, IsGlobal = told.IsGlobal || error?.Global == true };

        if (!told.IsShared)
        {
            _invalid.Count();
        }

        log.Limited(route.Name, told.Scope ?? "unknown", wait.TotalSeconds);

        return new RestResult.Limited(wait, told.IsGlobal);
    }

    private static HttpContent? ContentOf(object? body)
    {
        if (body is null)
        {
            return null;
        }

        var json = new ByteArrayContent(DiscordJson.Write(body));
        json.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        if (FileOf(body) is not { } file)
        {
            return json;
        }

        var part = new ReadOnlyMemoryContent(file.Content);
        part.Headers.ContentType = new MediaTypeHeaderValue(file.ContentType);

        return new MultipartFormDataContent { { json, "payload_json" }, { part, "files[0]", file.Name } };
    }

    private static AttachedFile? FileOf(object body) => body switch
    {
        MessageBody message => message.File,
        FirstAnswer { Data: MessageBody message } => message.File,
        _ => null,
    };

    private static bool NeverConnected(HttpRequestException error) => error.HttpRequestError
        is HttpRequestError.ConnectionError
        or HttpRequestError.NameResolutionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;
}
