using CoachBot.Chat;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;

namespace CoachBot.Discord.Endpoint;

/// <summary>The small web server that Discord calls.</summary>
internal sealed class EndpointHost(InteractionEndpoint endpoint, string listenUrl)
{
    public const string Path = "/discord/interactions";

    private const int LargestBody = 1024 * 1024;

    /// <summary>Serves until cancelled.</summary>
    /// <exception cref="PlatformRefusedException">It cannot listen there.</exception>
    public async Task RunAsync(CancellationToken cancel)
    {
        // The empty builder reads no settings: those are for the rest of the house.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        builder.WebHost.UseUrls(listenUrl);

        await using var web = builder.Build();
        web.Run(ServeAsync);

        try
        {
            await web.StartAsync(cancel);
        }
        catch (IOException taken)
        {
            throw new PlatformRefusedException($"Discord:ListenUrl is '{listenUrl}', where nothing can listen: choose another address or port.", taken);
        }

        await web.WaitForShutdownAsync(cancel);
    }

    private async Task ServeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);

        if (request.Path != Path || !HttpMethods.IsPost(request.Method))
        {
            response.StatusCode = StatusCodes.Status404NotFound;

            return;
        }

        Action<bool>? tell = null;

        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, context.RequestAborted);

            var (status, answer) = await endpoint.AnswerAsync(
                One(request.Headers["X-Signature-Ed25519"]),
                One(request.Headers["X-Signature-Timestamp"]),
                body.GetBuffer().AsMemory(0, (int)body.Length),
                written => tell = written,
                context.RequestAborted);

            response.StatusCode = status;
            response.ContentType = "application/json";
            response.ContentLength = answer.Length;
            await response.Body.WriteAsync(answer, context.RequestAborted);
            await response.CompleteAsync();
            tell?.Invoke(true);
        }
        catch (BadHttpRequestException tooLarge)
        {
            response.StatusCode = tooLarge.StatusCode;
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            context.Abort();
        }
        finally
        {
            tell?.Invoke(false);
        }
    }

    private static string? One(StringValues values) => values.Count == 1 ? values[0] : null;
}
