using CoachBot.Chat.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CoachBot.Web;

/// <summary>Passes calls on to the platform whose path they name; listens only when there is one.</summary>
internal sealed partial class WebhookServer(IEnumerable<IWebhook> webhooks, IOptions<WebOptions> options, ILogger<WebhookServer> log) : IHostedService
{
    private readonly Dictionary<string, IWebhook> _byPath =
        webhooks.Where(webhook => webhook.Path is not null).ToDictionary(webhook => webhook.Path!, StringComparer.Ordinal);

    private HttpRoom? _room;

    /// <summary>Null while nothing listens.</summary>
    public string? Url => _room?.Url;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (_byPath.Count > 0)
        {
            _room = await HttpRoom.OpenAsync("Web:Address", ListenAddress.Read(options.Value.Address)!, AnswerAsync, cancellationToken);
            Listening(_room.Url, string.Join(", ", _byPath.Keys));
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

    private async Task AnswerAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !_byPath.TryGetValue(context.Request.Path.Value ?? "", out var webhook))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;

            return;
        }

        WebhookAnswer? answer = null;
        var isWritten = false;

        try
        {
            var call = new WebhookCall(
                name => context.Request.Headers.TryGetValue(name, out var values) ? values.ToString() : null,
                (most, cancel) => BodyReader.ReadAsync(context.Request, most, cancel));
            answer = await webhook.AnswerAsync(call, context.RequestAborted);

            context.Response.StatusCode = answer.Status;

            if (answer.Json is { } json)
            {
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync(json, context.RequestAborted);
            }

            await context.Response.CompleteAsync();
            isWritten = true;
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            context.Abort();
        }
        finally
        {
            answer?.Written?.Invoke(isWritten);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Platforms may call {Address} at {Paths}")]
    private partial void Listening(string address, string paths);
}
