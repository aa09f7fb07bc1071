using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CoachBot.SystemTests.FakeTelegram;

/// <summary>HTTP on loopback, at <c>/bot{token}/{method}</c>. An answer that is null cuts the connection.</summary>
internal sealed class HttpDoor : IAsyncDisposable
{
    private readonly Func<Call, CancellationToken, Task<BotAnswer?>> _answer;
    private readonly CancellationTokenSource _closing = new();
    private readonly WebApplication _web;

    public HttpDoor(Func<Call, CancellationToken, Task<BotAnswer?>> answer)
    {
        _answer = answer;

        // The empty builder reads no settings: those beside the tests are the bot's.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _web = builder.Build();
        _web.Run(ServeAsync);
    }

    public string Url => _web.Urls.Single();

    public Task OpenAsync(CancellationToken cancel) => _web.StartAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _web.DisposeAsync();
        _closing.Dispose();
    }

    private async Task ServeAsync(HttpContext context)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _closing.Token);

        try
        {
            if (await AnswerAsync(context.Request, ending.Token) is { } answer)
            {
                context.Response.StatusCode = answer.Status;
                context.Response.ContentType = answer.ContentType;
                context.Response.ContentLength = answer.Body.Length;
                await context.Response.Body.WriteAsync(answer.Body, ending.Token);
            }
            else
            {
                context.Abort();
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException)
        {
            // The bot went away, or the test is over.
            context.Abort();
        }
    }

    private async Task<BotAnswer?> AnswerAsync(HttpRequest request, CancellationToken cancel)
    {
        if (request.Path.Value?.Split('/') is not ["", ['b', 'o', 't', .. var token], var method])
        {
            return BotAnswer.NotFound;
        }

        return await RequestBody.ReadAsync(request, cancel) is { } body
            ? await _answer(new Call(token, method, body), cancel)
            : BotAnswer.BadRequest("can't parse JSON object");
    }
}

/// <summary>What came in through the door.</summary>
internal sealed record Call(string Token, string Method, RequestBody Body);
