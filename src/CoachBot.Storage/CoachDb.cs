using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage;

/// <summary>The tables. The model is portable: nothing here is SQLite's own.</summary>
internal sealed class CoachDb(DbContextOptions<CoachDb> options) : DbContext(options)
{
    public DbSet<ChatRow> Chats => Set<ChatRow>();

    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<LeaseRow> Leases => Set<LeaseRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ChatRow>(chat =>
        {
            chat.ToTable("chat");
            chat.HasIndex(row => new { row.Platform, row.Chat }).IsUnique();
            chat.HasOne(row => row.Subscription).WithOne().HasForeignKey<SubscriptionRow>(row => row.ChatId);
        });

        modelBuilder.Entity<SubscriptionRow>(subscription =>
        {
            subscription.ToTable("subscription");
            subscription.HasKey(row => row.ChatId);
            subscription.HasIndex(row => row.NextDue, "subscription_due").HasFilter("NOT \"IsDead\"");
        });

        modelBuilder.Entity<DeliveryRow>(delivery =>
        {
            delivery.ToTable("delivery");

            // Once a chat and day, whatever happens; answers have no day and are not bound by it.
            delivery.HasIndex(row => new { row.Platform, row.Chat, row.Kind, row.Once }).IsUnique();

            // Each question has its index, led by what is equal, then by its order: led by a state or a lane, a million rows are sorted for one.
            // What has ended stands in none of them. 1 is ready, 2 is being sent; kind 1 is an answer.
            delivery.HasIndex(row => new { row.Platform, row.NotAfter, row.Id }, "delivery_ready").HasFilter("\"State\" = 1");
            delivery.HasIndex(row => new { row.Platform, row.NotBefore }, "delivery_waiting").HasFilter("\"State\" = 1");
            delivery.HasIndex(row => new { row.Platform, row.Id }, "delivery_answers").HasFilter("\"State\" = 1 AND \"Kind\" = 1");
            delivery.HasIndex(row => new { row.Platform, row.Chat }, "delivery_sending").IsUnique().HasFilter("\"State\" = 2");
            delivery.HasIndex(row => new { row.Platform, row.AgainAt }, "delivery_again").HasFilter("\"AgainAt\" IS NOT NULL");
        });

        modelBuilder.Entity<LeaseRow>(lease =>
        {
            lease.ToTable("lease");
            lease.HasKey(row => row.Platform);
        });
    }
}
