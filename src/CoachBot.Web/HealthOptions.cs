using System.ComponentModel.DataAnnotations;
using System.Net;

namespace CoachBot.Web;

/// <summary>Where somebody may ask how we are.</summary>
internal sealed class HealthOptions : IValidatableObject
{
    public const string Section = "Health";

    /// <summary>Nobody can ask while this is not set.</summary>
    public string? Address { get; set; }

    /// <summary>Whether other machines may ask as well.</summary>
    public bool AllowRemote { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Address))
        {
            yield break;
        }

        var where = ListenAddress.Read(Address);

        if (where is null)
        {
            yield return new ValidationResult(
                $"Health:Address is '{Address}'; it must be an http address of this machine without a path, for example http://127.0.0.1:8081.");
        }
        else if (!AllowRemote && !IPAddress.IsLoopback(where.Address))
        {
            yield return new ValidationResult(
                $"Health:Address is '{Address}', which other machines can reach; use http://127.0.0.1:8081, or set Health:AllowRemote to true if that is meant.");
        }
    }
}
