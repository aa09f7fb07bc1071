using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Interactions;

/// <summary>Answers what came over the gateway.</summary>
internal sealed class AnsweringByRequest(DiscordRest rest, Interaction interaction) : IFirstAnswering
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public Task<RestResult> GiveAsync(FirstAnswer answer, CancellationToken cancel) =>
        rest.AskAsync(Route.Answer(interaction.Id!.Value, interaction.Token!), answer, Patience, cancel);
}
