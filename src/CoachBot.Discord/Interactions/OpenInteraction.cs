using CoachBot.Discord.Reading;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Interactions;

/// <summary>
/// One interaction that waits for its answer. Everything said here is safe to say twice: a second first answer is refused, an edit
/// makes no second message.
/// </summary>
internal sealed class OpenInteraction(Interaction interaction, IFirstAnswering first, DiscordRest rest, DateTimeOffset at) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly bool _isPress = interaction.Type == InteractionType.Press;
    private readonly bool _isUnseen = DiscordReader.IsUnseen(interaction);

    private Stage _stage = Stage.New;

    private enum Stage
    {
        New,
        Deferred,

        /// <summary>Nobody knows whether the deferral arrived.</summary>
        PerhapsDeferred,

        /// <summary>Nobody knows whether the first answer arrived.</summary>
        PerhapsAnswered,
        Answered,
    }

    public Snowflake Id => interaction.Id!.Value;

    public DateTimeOffset At => at;

    /// <summary>Tells Discord that the answer takes longer, unless it was given already.</summary>
    public async Task DeferAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);

        try
        {
            if (_stage == Stage.New)
            {
                await DeferInTurnAsync(cancel);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Says one message of the answer; null when that is not possible here, or not any more: the channel is left.</summary>
    /// <param name="body">What to say.</param>
    /// <param name="replaces">Whether it takes the place of the message whose button was pressed.</param>
    /// <param name="cancel">Ends the attempt.</param>
    public async Task<RestResult?> SayAsync(MessageBody body, bool replaces, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);

        try
        {
            var result = await SayInTurnAsync(body, replaces && _isPress, cancel);

            _stage = result is RestResult.Done ? Stage.Answered : _stage;

            return result is RestResult.Refused { Code: ErrorCode.UnknownInteraction or ErrorCode.UnknownWebhook or ErrorCode.InvalidWebhookToken or ErrorCode.UnknownMessage } ? null : result;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>There is nothing to say.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);

        try
        {
            if (_stage == Stage.New)
            {
                await first.GiveAsync(Deferral(isUnseen: true), cancel);
            }

            if (_stage != Stage.Answered && !_isPress)
            {
                await rest.AskAsync(Route.DeleteAnswer(interaction.ApplicationId!.Value, interaction.Token!), null, Patience, cancel);
            }

            _stage = Stage.Answered;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<RestResult> DeferInTurnAsync(CancellationToken cancel)
    {
        var result = await first.GiveAsync(Deferral(_isUnseen), cancel);

        _stage = result switch
        {
            RestResult.Done => Stage.Deferred,
            RestResult.Lost => Stage.PerhapsDeferred,
            _ => Stage.New,
        };

        return result;
    }

    private Task<RestResult?> SayInTurnAsync(MessageBody body, bool replaces, CancellationToken cancel) => _stage switch
    {
        Stage.New when body.File is not null => DeferAndSayAsync(body, replaces, cancel),
        Stage.New => FirstAsync(body, replaces, cancel),
        Stage.Deferred when !_isPress || replaces => EditAsync(body, cancel),
        Stage.PerhapsDeferred when !_isPress || replaces => EditOrFirstAsync(body, replaces, cancel),
        Stage.PerhapsAnswered => EditOrFirstAsync(body, replaces, cancel),
        _ when _isUnseen => FollowUpAsync(body, cancel),

        // A follow-up has no nonce; a message in the channel has.
        _ => Task.FromResult<RestResult?>(null),
    };

    // The response to a call of Discord's is no form: files come with the edit.
    private async Task<RestResult?> DeferAndSayAsync(MessageBody body, bool replaces, CancellationToken cancel)
    {
        var deferral = await DeferInTurnAsync(cancel);

        return _stage == Stage.New ? deferral : await SayInTurnAsync(body, replaces, cancel);
    }

    private async Task<RestResult?> FirstAsync(MessageBody body, bool replaces, CancellationToken cancel)
    {
        var answer = replaces
            ? new FirstAnswer(FirstAnswer.Update, body)
            : new FirstAnswer(FirstAnswer.Message, body with { Flags = Flags(_isUnseen) });
        var result = await first.GiveAsync(answer, cancel);

        if (result is RestResult.Lost && !cancel.IsCancellationRequested)
        {
            result = await first.GiveAsync(answer, cancel);
        }

        _stage = result is RestResult.Lost ? Stage.PerhapsAnswered : _stage;

        return result is RestResult.Refused { Code: ErrorCode.AlreadyAcknowledged } ? await EditAsync(body, cancel) : result;
    }

    private async Task<RestResult?> EditOrFirstAsync(MessageBody body, bool replaces, CancellationToken cancel) =>
        await EditAsync(body, cancel) is var result && result is RestResult.Refused { Code: ErrorCode.UnknownWebhook or ErrorCode.UnknownMessage }
            ? await FirstAsync(body, replaces, cancel)
            : result;

    private async Task<RestResult?> EditAsync(MessageBody body, CancellationToken cancel) =>
        await rest.AskAsync(Route.EditAnswer(interaction.ApplicationId!.Value, interaction.Token!), body, Patience, cancel);

    // It has no nonce and cannot be found again.
    private async Task<RestResult?> FollowUpAsync(MessageBody body, CancellationToken cancel) =>
        await rest.AskAsync(Route.FollowUp(interaction.ApplicationId!.Value, interaction.Token!), body with { Flags = Flags(_isUnseen) }, Patience, cancel) is var result
            && result is RestResult.Lost lost ? lost with { IsFinal = true } : result;

    // The deferral decides whether others will see what follows.
    private FirstAnswer Deferral(bool isUnseen) => _isPress
        ? new FirstAnswer(FirstAnswer.DeferredUpdate)
        : new FirstAnswer(FirstAnswer.Deferred, new MessageBody { Flags = Flags(isUnseen) });

    private static int? Flags(bool isUnseen) => isUnseen ? MessageFlags.Ephemeral : null;
}
