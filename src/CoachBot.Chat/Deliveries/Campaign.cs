using System.Security.Cryptography;
using System.Text;
using CoachBot.Chat.Messages;
using NodaTime;

namespace CoachBot.Chat.Deliveries;

/// <summary>News to all subscribers. Its name comes from its words, so that the same words never reach a chat twice.</summary>
/// <param name="Name">Sixteen hexadecimal digits.</param>
/// <param name="Reply">What is said.</param>
public sealed record Campaign(string Name, Reply Reply)
{
    /// <summary>These words, a paragraph for each part between empty lines.</summary>
    public static Campaign Of(string text)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs))))[..16];

        return new Campaign(name, new Reply([.. paragraphs.Select(paragraph => new Paragraph(paragraph))]));
    }

    /// <summary>For one subscriber: never in their quiet hours, and of no use after the next ones have begun.</summary>
    public Delivery For(Subscriber subscriber, QuietHours quiet, Instant now)
    {
        var zone = subscriber.Subscription.Zone;
        var notBefore = quiet.NextLoud(now, zone);

        return new Delivery(
            Guid.CreateVersion7(now.ToDateTimeOffset()),
            DeliveryKind.Broadcast,
            subscriber.Address,
            Reply,
            "broadcast",
            notBefore,
            quiet.NextBegin(notBefore, zone))
        {
            HeardAt = now,
            Campaign = Name,
        };
    }
}
