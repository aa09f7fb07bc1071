using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace CoachBot.Chat;

/// <summary>What a chat goes by until its runner says otherwise.</summary>
public sealed class ChatOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Chat";

    /// <summary>The IANA zone of a new chat.</summary>
    public string DefaultZone { get; set; } = "Europe/Rome";

    /// <summary>How much one person may ask for in a minute before the bot falls silent.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Chat:ActionsPerMinute must be from 1 to 1000000.")]
    public int ActionsPerMinute { get; set; } = 30;

    /// <summary>How much of that may be what costs much, such as a file.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Chat:ExpensiveActionsPerMinute must be from 1 to 1000000.")]
    public int ExpensiveActionsPerMinute { get; set; } = 5;

    /// <summary>The zone itself.</summary>
    internal DateTimeZone Zone => DateTimeZoneProviders.Tzdb[DefaultZone];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(DefaultZone) is null)
        {
            yield return new ValidationResult($"Chat:DefaultZone is '{DefaultZone}'; it must be an IANA zone such as Europe/Rome.");
        }
    }
}
