using System.ComponentModel.DataAnnotations;

namespace CoachBot.Storage;

internal sealed class StorageOptions : IValidatableObject
{
    public const string Section = "Storage";

    public string Provider { get; set; } = "Sqlite";

    public string ConnectionString { get; set; } = "Data Source=data/coachbot.db";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            yield return new ValidationResult($"Storage:Provider is '{Provider}'; it must be Sqlite.");
        }

        if (SqliteFile.PathIn(ConnectionString) is null)
        {
            // The text itself may hold a password, so it is not shown.
            yield return new ValidationResult("Storage:ConnectionString cannot be read; it must be like 'Data Source=data/coachbot.db'.");
        }
    }
}
