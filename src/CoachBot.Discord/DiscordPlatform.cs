using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Discord.Endpoint;
using CoachBot.Discord.Gateway;
using CoachBot.Discord.Hearing;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Sending;
using CoachBot.Discord.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CoachBot.Discord;

/// <summary>Discord, by its gateway or by its calls to our endpoint.</summary>
internal sealed partial class DiscordPlatform : IChatPlatform
{
    private readonly DiscordRest _rest;
    private readonly DiscordWebhook _webhook;
    private readonly PatientRest _patient;
    private readonly DiscordOptions _options;
    private readonly Languages _languages;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly InteractionDesk _desk;
    private readonly DirectMessages _directMessages;
    private readonly DiscordSender _sender;

    public DiscordPlatform(
        DiscordRest rest,
        DiscordWebhook webhook,
        IOptions<DiscordOptions> options,
        Languages languages,
        IClock clock,
        TimeProvider time,
        ILogger<DiscordPlatform> log)
    {
        (_rest, _webhook, _options, _languages, _time, _log) = (rest, webhook, options.Value, languages, time, log);
        _patient = new PatientRest(rest, Random.Shared, time, log);
        _desk = new InteractionDesk(time);
        _directMessages = new DirectMessages(rest, time, log);
        _sender = new DiscordSender(rest, _desk, _directMessages, clock, log);
    }

    public string Name => "discord";

    public SendLimits Limits => DiscordLimits.All;

    public bool IsGroup(Address address) => Place.Read(address) is { User: null };

    public Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancel) => _sender.SendAsync(message, cancel);

    public async Task ListenAsync(Func<IncomingMessage, CancellationToken, Task<Guid?>> hear, CancellationToken cancel)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);

        try
        {
            await ListenUntilEndAsync(hear, ending.Token);
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            // That was the wish.
        }
        finally
        {
            await ending.CancelAsync();
        }
    }

    private async Task ListenUntilEndAsync(Func<IncomingMessage, CancellationToken, Task<Guid?>> hear, CancellationToken cancel)
    {
        var application = await _patient.AskAsync<Application>(Route.CurrentApplication, null, cancel);

        if (application.Id is not { } id)
        {
            throw new PlatformRefusedException("Discord did not tell the number of the application: see that Discord:ApiUrl is right.");
        }

        var (commands, haveChanged) = await new CommandRegistration(_patient, _languages).RegisterAsync(id, cancel);
        Listening(_log, application.Name, commands, haveChanged ? "registered anew" : "as before");

        var lanes = new Lanes();
        var hearing = new PatientHearing(hear, Random.Shared, _time, _log);
        var reader = new DiscordReader(Name, application.Bot?.Id ?? id);
        var reception = new Reception(reader, _desk, _languages, lanes, hearing, _rest, _time);
        var source = _options.IsByInteractions
            ? BeCalledAsync(new InteractionEndpoint(reception.ReceiveAsync, _time), cancel)
            : RunGatewayAsync(new DiscordListening(reader, reception, lanes, hearing, _directMessages, _rest, _log), cancel);

        await await Task.WhenAny(source, lanes.RunAsync(cancel), UntilTokenIsRefusedAsync());
    }

    private async Task BeCalledAsync(InteractionEndpoint endpoint, CancellationToken cancel)
    {
        _webhook.Open(endpoint);

        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _time, cancel);
        }
        finally
        {
            _webhook.Close();
        }
    }

    private async Task RunGatewayAsync(DiscordListening listening, CancellationToken cancel)
    {
        var gateway = await _patient.AskAsync<GatewayBot>(Route.Gateway, null, cancel);
        var gate = new IdentifyGate(_time, _log);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel);

        if (!Uri.TryCreate(gateway.Url, UriKind.Absolute, out var url))
        {
            throw new PlatformRefusedException("Discord did not tell the address of its gateway: see that Discord:ApiUrl is right.");
        }

        gate.Learn(gateway.SessionStartLimit ?? new SessionStartLimit(null, null, null, null));

        var count = Math.Max(1, gateway.Shards ?? 1);
        var shards = Enumerable.Range(0, count)
            .Select(number => new Shard(
                new ShardId(number, count), _options.Token, url, gate, () => new GatewaySocket(_time), listening.TellAsync, Random.Shared, _time, _log))
            .Select(shard => shard.RunAsync(either.Token))
            .ToList();

        // They run for ever: the first that ends was refused, and so are the others.
        var first = await Task.WhenAny(shards);
        await either.CancelAsync();
        await first;
    }

    private async Task UntilTokenIsRefusedAsync()
    {
        await _rest.TokenRefused;

        throw PatientRest.TokenRefused();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Listening on Discord as {Application}; {Count} commands, {How}")]
    private static partial void Listening(ILogger log, string? application, int count, string how);
}
