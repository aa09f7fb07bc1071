using System.ComponentModel.DataAnnotations;

namespace CoachBot.Logging;

/// <summary>Where the log is written.</summary>
internal sealed class LogOptions : IValidatableObject
{
    public const string Section = "Logs";

    public string Folder { get; set; } = "logs";

    /// <summary>Serilog keeps silent when it cannot write: who looks for the log later must not find that there is none.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!CanBeWritten())
        {
            yield return new ValidationResult($"Logs:Folder is '{Folder}', which cannot be written; it must be a folder, or become one.");
        }
    }

    private bool CanBeWritten()
    {
        try
        {
            Directory.CreateDirectory(Folder);
            using var probe = new FileStream(
                Path.Combine(Folder, $".{Guid.NewGuid():N}"),
                new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
