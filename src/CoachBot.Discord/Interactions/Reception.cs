using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Discord.Hearing;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Interactions;

/// <summary>Takes in interactions: what needs no turn is answered at once, the rest is heard, and deferred when that takes long.</summary>
internal sealed class Reception(
    DiscordReader reader,
    InteractionDesk desk,
    Languages languages,
    Lanes lanes,
    PatientHearing hearing,
    DiscordRest rest,
    TimeProvider time)
{
    /// <summary>Discord waits three seconds; the way there takes its part.</summary>
    private static readonly TimeSpan UntilDeferred = TimeSpan.FromSeconds(1);

    /// <summary>Whoever pressed so long ago has long seen that it failed.</summary>
    private static readonly TimeSpan TooOld = TimeSpan.FromMinutes(15);

    private readonly Suggesting _suggesting = new(languages);
    private readonly Forms _forms = new(languages);

    public async Task ReceiveAsync(Interaction interaction, IFirstAnswering first, CancellationToken cancel)
    {
        if (interaction is not { Id: { } id, Token: not null, ApplicationId: not null } || time.GetUtcNow() - id.MadeAt.ToDateTimeOffset() > TooOld)
        {
            return;
        }

        if (AtOnce(interaction) is { } answer)
        {
            _ = first.GiveAsync(answer, cancel);

            return;
        }

        var open = new OpenInteraction(interaction, first, rest, time.GetUtcNow());

        if (!desk.Add(open))
        {
            return;
        }

        if (reader.Read(interaction) is not { } message)
        {
            _ = open.EndAsync(cancel);

            return;
        }

        _ = DeferAsync(open, cancel);

        await lanes.AddAsync(message.From, token => HearAsync(message, open, token), cancel);
    }

    private FirstAnswer? AtOnce(Interaction interaction) => interaction.Type switch
    {
        InteractionType.Ping => new FirstAnswer(FirstAnswer.Pong),
        InteractionType.Autocomplete => new FirstAnswer(FirstAnswer.Suggestions, _suggesting.For(interaction)),
        InteractionType.Command when _forms.For(interaction) is { } form => new FirstAnswer(FirstAnswer.Form, form),
        _ => null,
    };

    private async Task HearAsync(IncomingMessage message, OpenInteraction open, CancellationToken cancel)
    {
        if (await hearing.HearAsync(message, cancel) is null)
        {
            await open.EndAsync(cancel);
        }
    }

    private async Task DeferAsync(OpenInteraction open, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(UntilDeferred, time, cancel);
            await open.DeferAsync(cancel);
        }
        catch (OperationCanceledException)
        {
        }
    }
}
