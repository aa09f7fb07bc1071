using CoachBot.Chat;
using CoachBot.Chat.Meanings;
using CoachBot.Chat.Words;
using NodaTime;

namespace CoachBot.Understanding;

/// <summary>Whether what was learnt is there: a message of the teaching is still made out.</summary>
internal sealed class UnderstandingReadiness(IUnderstanding understanding, Languages languages, IClock clock) : IReadiness
{
    private readonly string _taught = languages.All[0].Utterances.SelectMany(said => said).FirstOrDefault("");

    public string Name => "understanding";

    public Task<bool> IsReadyAsync(CancellationToken cancel) =>
        Task.FromResult(understanding.Understand(new Utterance(_taught, languages.All[0].Code, clock.GetCurrentInstant().InUtc().Date)).Guesses.Count > 0);
}
