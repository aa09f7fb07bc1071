using CoachBot.Chat.Deliveries;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>Who may send on which platform.</summary>
public interface ILeaseStore
{
    /// <summary>Takes the lease when nobody holds it, its holder has died, or it has run out; null while somebody else holds it.</summary>
    Task<Lease?> TakeAsync(string platform, Guid owner, Instant now, CancellationToken cancel);

    /// <summary>Holds it for another ten seconds; false when somebody else has it now.</summary>
    Task<bool> RenewAsync(Lease lease, Instant now, CancellationToken cancel);

    /// <summary>Gives it back, so that the next one need not wait.</summary>
    Task ReleaseAsync(Lease lease, CancellationToken cancel);
}
