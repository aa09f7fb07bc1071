using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Interactions;

/// <summary>The way back for the first answer to one interaction: a request of its own, or the response to Discord's call.</summary>
internal interface IFirstAnswering
{
    Task<RestResult> GiveAsync(FirstAnswer answer, CancellationToken cancel);
}
