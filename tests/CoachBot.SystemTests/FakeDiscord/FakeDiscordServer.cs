using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.SystemTests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace CoachBot.SystemTests.FakeDiscord;

/// <summary>Discord on loopback, REST and gateway, that can misbehave. Records what it is asked and what people would see.</summary>
internal sealed class FakeDiscordServer : IAsyncDisposable
{
    private readonly TimeProvider _time = TimeProvider.System;
    private readonly Signal _signal = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentQueue<DiscordRequest> _requests = new();
    private readonly ConcurrentQueue<string> _violations = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<DiscordFault>> _faults = new();
    private readonly FakeRest _rest;
    private readonly WebApplication _web;
    private int _numbers;

    private FakeDiscordServer()
    {
        BotId = Snowflakes.Next(_time);
        Channels = new FakeChannels(_time);
        Gateway = new FakeGateway(Token, Me, _time, _signal);
        _rest = new FakeRest(Channels, Gateway, Me, _time);

        // The empty builder reads no settings: those beside the tests are the bot's.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _web = builder.Build();
        _web.UseWebSockets();
        _web.Run(ServeAsync);
    }

    public ulong BotId { get; }

    /// <summary>Of the shape that real ones have, so that what hides those hides it as well.</summary>
    public string Token { get; } = $"MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.{Guid.NewGuid():N}";

    /// <summary>For <c>Discord:ApiUrl</c>.</summary>
    public string Url => $"{_web.Urls.Single()}/api/v10";

    public FakeChannels Channels { get; }

    public FakeGateway Gateway { get; }

    public IReadOnlyCollection<string> Violations => [.. _violations, .. Gateway.Violations];

    public JsonArray Commands => _rest.Commands;

    public IReadOnlyList<SeenMessage> Seen => Channels.Seen;

    public Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    public static async Task<FakeDiscordServer> StartAsync()
    {
        var server = new FakeDiscordServer();
        await server._web.StartAsync(TestContext.Current.CancellationToken);
        server.Gateway.Url = server._web.Urls.Single().Replace("http:", "ws:", StringComparison.Ordinal) + "/gateway";

        return server;
    }

    /// <summary>Requests of a kind such as <c>POST channels/*/messages</c>, or all, in the order of their arrival.</summary>
    public IReadOnlyList<DiscordRequest> Requests(string? kind = null) => [.. _requests.Where(request => kind is null || request.Kind == kind)];

    /// <summary>The next request of a kind is treated so.</summary>
    public void Next(string kind, DiscordFault fault) => _faults.GetOrAdd(kind, _ => new()).Enqueue(fault);

    public FakeInteraction? Interaction(ulong id) => _rest.Find(id);

    /// <summary>Makes an interaction known and returns its JSON.</summary>
    public JsonObject Happens(JsonObject interaction, ulong channel, ulong user) => _rest.Happens(interaction, channel, user);

    public Task WaitForAsync(Func<bool> seen, TimeSpan? timeout = null) => _signal.UntilAsync(seen, timeout, Story);

    /// <summary>Fails if a request broke the published contract or a rule; where the contract is not at hand, the test warns that nothing was checked.</summary>
    public void AssertContract()
    {
        if (OpenApi.Current is null)
        {
            TestContext.Current.AddWarning("shared/specs/discord-openapi.json was not found: the requests were not checked against Discord's API");
        }

        Assert.Empty(Violations);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _web.DisposeAsync();
        _closing.Dispose();
    }

    private JsonObject Me() => new()
    {
        ["id"] = FakeChannels.Text(BotId),
        ["username"] = "CoachBot",
        ["discriminator"] = "0000",
        ["bot"] = true,
    };

    private async Task ServeAsync(HttpContext context)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _closing.Token);

        try
        {
            if (context.Request.Path.StartsWithSegments("/gateway"))
            {
                using var socket = await context.WebSockets.AcceptWebSocketAsync();
                await Gateway.ServeAsync(socket, context.Request.Query["compress"] == "zlib-stream", ending.Token);

                return;
            }

            await AnswerAsync(context, ending.Token);
        }
        catch (Exception problem) when (problem is OperationCanceledException or IOException or System.Net.WebSockets.WebSocketException)
        {
            // The bot went away, or the test is over.
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext context, CancellationToken cancel)
    {
        var request = await ReadAsync(context.Request, cancel);
        _requests.Enqueue(request);
        Check(request);
        _signal.Raise();

        var fault = _faults.TryGetValue(request.Kind, out var faults) && faults.TryDequeue(out var next) ? next : null;
        var isOurs = request.Headers.GetValueOrDefault("Authorization") == $"Bot {Token}";
        var truth = fault is { IsProcessed: false } ? null
            : isOurs ? _rest.Answer(request)
            : DiscordAnswer.Refusal(401, 0);
        _signal.Raise();

        await (fault?.Hold ?? Task.CompletedTask).WaitAsync(cancel);

        if (fault is { IsCut: true })
        {
            context.Abort();

            return;
        }

        var answer = fault?.Answer ?? truth!;
        context.Response.StatusCode = answer.Status;

        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        if (answer.Body is { } body)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body.ToJsonString(), cancel);
        }
    }

    private async Task<DiscordRequest> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        JsonElement? body = null;
        var files = new Dictionary<string, string>();

        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(cancel);
            body = JsonElement.Parse(form["payload_json"].ToString());

            foreach (var file in form.Files)
            {
                using var text = new StreamReader(file.OpenReadStream());
                files[file.FileName] = await text.ReadToEndAsync(cancel);
            }
        }
        else if (request.ContentLength > 0)
        {
            using var whole = new MemoryStream();
            await request.Body.CopyToAsync(whole, cancel);
            body = JsonElement.Parse(whole.ToArray());
        }

        var path = request.Path.Value!.Replace("/api/v10/", "", StringComparison.Ordinal);

        return new DiscordRequest(
            Interlocked.Increment(ref _numbers), Now, request.Method, path, body,
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()))
        {
            Files = files,
        };
    }

    private void Check(DiscordRequest request)
    {
        if (!request.Headers.GetValueOrDefault("User-Agent", "").StartsWith("DiscordBot (", StringComparison.Ordinal))
        {
            _violations.Enqueue($"{request.Kind}: no User-Agent as Discord wants it");
        }

        var path = "/" + string.Join('/', request.Steps.Select((step, index) => index > 0 && ulong.TryParse(step, CultureInfo.InvariantCulture, out _) ? "1" : step));

        foreach (var problem in OpenApi.Current?.Problems(request.Method, path, request.Body) ?? [])
        {
            _violations.Enqueue($"{request.Kind}: {problem}");
        }
    }

    private string Story() =>
        $"{Seen.Count} messages seen; {Gateway.Connections} connections, {Gateway.Identifies} identifies, {Gateway.Resumes} resumes; the last requests:\n"
        + string.Join('\n', Requests().TakeLast(20).Select(request => $"{request.Number} {request.Kind} {request.Body?.ToString()[..Math.Min(200, request.Body.Value.ToString().Length)]}"));
}
