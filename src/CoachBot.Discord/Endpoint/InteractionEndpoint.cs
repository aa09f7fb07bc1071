using System.Globalization;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Endpoint;

/// <summary>Takes Discord's calls: what is not signed, or not now, or not readable is refused; the rest is answered in the response.</summary>
internal sealed class InteractionEndpoint(
    SignatureCheck signatures,
    Func<Interaction, IFirstAnswering, CancellationToken, Task> receive,
    TimeProvider time)
{
    private const int Refused = 401;
    private const int Unreadable = 400;
    private const int NoAnswer = 503;
    private const int Answered = 200;

    /// <summary>A call that was recorded and is sent again later is as good as forged.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>Then Discord has stopped waiting.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.8);

    /// <summary>The status and the body of the response; then <paramref name="written"/> is told what became of it.</summary>
    public async Task<(int Status, byte[] Body)> AnswerAsync(
        string? signature, string? timestamp, ReadOnlyMemory<byte> body, Action<Action<bool>> written, CancellationToken cancel)
    {
        if (!signatures.IsGenuine(signature, timestamp, body.Span) || !IsFresh(timestamp))
        {
            return (Refused, []);
        }

        if (DiscordJson.TryRead<Interaction>(body.Span) is not { } interaction)
        {
            return (Unreadable, []);
        }

        if (interaction.Type == InteractionType.Ping)
        {
            return (Answered, DiscordJson.Write(new FirstAnswer(FirstAnswer.Pong)));
        }

        var first = new AnsweringByResponse();
        written(first.Written);

        try
        {
            await receive(interaction, first, cancel);

            return (Answered, DiscordJson.Write(await first.Given.WaitAsync(Patience, time, cancel)));
        }
        catch (TimeoutException)
        {
            return (NoAnswer, []);
        }
    }

    private bool IsFresh(string? timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        && (time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() < Fresh;
}
