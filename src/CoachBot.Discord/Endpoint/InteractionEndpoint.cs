using System.Text;
using CoachBot.Chat.Webhooks;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Endpoint;

/// <summary>Answers what Discord asks by calling: the answer is the response.</summary>
internal sealed class InteractionEndpoint(Func<Interaction, IFirstAnswering, CancellationToken, Task> receive, TimeProvider time)
{
    /// <summary>Then Discord has stopped waiting.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.8);

    public async Task<WebhookAnswer> AnswerAsync(Interaction interaction, CancellationToken cancel)
    {
        var first = new AnsweringByResponse();

        try
        {
            await receive(interaction, first, cancel);

            return Said(await first.Given.WaitAsync(Patience, time, cancel)) with { Written = first.Written };
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            first.Written(false);

            return WebhookAnswer.NotNow;
        }
    }

    public static WebhookAnswer Said(FirstAnswer answer) => new(200, Encoding.UTF8.GetString(DiscordJson.Write(answer)));
}
