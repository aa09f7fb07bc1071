using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Interactions;

/// <summary>Answers what came as a call to our endpoint: the answer is the response.</summary>
internal sealed class AnsweringByResponse : IFirstAnswering
{
    private readonly TaskCompletionSource<FirstAnswer> _given = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What to respond.</summary>
    public Task<FirstAnswer> Given => _given.Task;

    public async Task<RestResult> GiveAsync(FirstAnswer answer, CancellationToken cancel)
    {
        if (!_given.TrySetResult(answer))
        {
            return new RestResult.Refused(400, ErrorCode.AlreadyAcknowledged);
        }

        // What is asked for next, Discord knows only of what it has read.
        return await _written.Task.WaitAsync(cancel) ? new RestResult.Done([]) : new RestResult.Lost("the caller went away");
    }

    public void Written(bool isWhole) => _written.TrySetResult(isWhole);
}
