using CoachBot.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Storage;

/// <summary>The tables. The model is portable: nothing here is SQLite's own.</summary>
internal sealed class CoachDb(DbContextOptions<CoachDb> options) : DbContext(options)
{
    public DbSet<ChatRow> Chats => Set<ChatRow>();

    public DbSet<SubscriptionRow> Subscriptions => Set<SubscriptionRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

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
            subscription.HasIndex(row => new { row.IsDead, row.NextDue });
        });

        modelBuilder.Entity<DeliveryRow>(delivery =>
        {
            delivery.ToTable("delivery");

            // One session a chat and day, whatever happens; answers have no date and are not bound by it.
            delivery.HasIndex(row => new { row.Platform, row.Chat, row.SessionDate }).IsUnique();
            delivery.HasIndex(row => new { row.Platform, row.State, row.Kind, row.Id });
            delivery.HasIndex(row => new { row.Platform, row.State, row.NotBefore });
        });
    }
}
