using CoachBot.Chat;
using CoachBot.Chat.Deliveries;
using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CoachBot.Storage;

internal sealed class LeaseStore(OneWriter writer) : ILeaseStore
{
    private static readonly Duration Life = Duration.FromSeconds(10);

    /// <summary>Nobody can have written a lease that lasts longer than this, unless the clock was set back since.</summary>
    private static readonly Duration Impossible = Life + Duration.FromSeconds(2);

    public Task<Lease?> TakeAsync(string platform, Guid owner, Instant now, CancellationToken cancel) =>
        writer.WriteAsync(
            async database =>
            {
                var name = OwnerProcess.NameOf(owner);
                var row = await database.Leases.SingleOrDefaultAsync(lease => lease.Platform == platform, cancel)
                    ?? database.Leases.Add(new LeaseRow { Platform = platform, Owner = "" }).Entity;

                if (row.Owner != "" && row.Owner != name && IsAlive(row, now))
                {
                    return null;
                }

                row.Epoch++;
                row.Owner = name;
                row.ExpiresAt = (now + Life).ToUnixTimeMilliseconds();

                return new Lease(platform, row.Epoch);
            },
            cancel);

    public Task<bool> RenewAsync(Lease lease, Instant now, CancellationToken cancel) =>
        writer.WriteAsync(
            async database => await Held(database, lease).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.ExpiresAt, (now + Life).ToUnixTimeMilliseconds()), cancel) == 1,
            cancel);

    public Task ReleaseAsync(Lease lease, CancellationToken cancel) =>
        writer.WriteAsync(database => Held(database, lease).ExecuteUpdateAsync(set => set.SetProperty(row => row.Owner, ""), cancel), cancel);

    private static IQueryable<LeaseRow> Held(CoachDb database, Lease lease) =>
        database.Leases.Where(row => row.Platform == lease.Platform && row.Epoch == lease.Epoch && row.Owner != "");

    private static bool IsAlive(LeaseRow row, Instant now)
    {
        var left = Instant.FromUnixTimeMilliseconds(row.ExpiresAt) - now;

        return left > Duration.Zero && left <= Impossible && !OwnerProcess.IsGone(row.Owner);
    }
}
