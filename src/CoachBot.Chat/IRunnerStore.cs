using CoachBot.Chat.Deliveries;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>Keeps what is remembered of chats. State and the words that speak of it are saved together or not at all.</summary>
public interface IRunnerStore
{
    /// <summary>What is remembered of this chat, or null when it is new.</summary>
    Task<ChatState?> LoadAsync(Address address, CancellationToken cancel);

    /// <summary>
    /// Saves the state and adds the deliveries in one transaction. A session whose chat and date already have a delivery is not added
    /// again; another snooze takes the place of the one before. When the daily session has ended or is paused, whatever waits unasked is cancelled.
    /// </summary>
    /// <param name="state">What is remembered from now on.</param>
    /// <param name="deliveries">What is said.</param>
    /// <param name="told">The day whose session these words tell, so that its own delivery need not any more; null when none.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>False when somebody saved a newer version meanwhile: nothing was written, load and try again.</returns>
    Task<bool> SaveAsync(ChatState state, IReadOnlyList<Delivery> deliveries, LocalDate? told, CancellationToken cancel);

    /// <summary>Saves the state and adds the delivery, if there is one, in one transaction.</summary>
    Task<bool> SaveAsync(ChatState state, Delivery? delivery, CancellationToken cancel) =>
        SaveAsync(state, delivery is null ? [] : [delivery], null, cancel);

    /// <summary>
    /// Forgets everything of this chat, what is on its way to it included, and adds a last word in the same transaction.
    /// </summary>
    /// <returns>True: there is nothing that could change meanwhile.</returns>
    Task<bool> ForgetAsync(Address address, Delivery? lastWord, CancellationToken cancel);

    /// <summary>Moves everything remembered of one chat to another address, unless something is already remembered there.</summary>
    Task MoveAsync(Address from, Address to, CancellationToken cancel);
}
