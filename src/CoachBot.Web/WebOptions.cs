using System.ComponentModel.DataAnnotations;

namespace CoachBot.Web;

/// <summary>Where platforms reach us that call instead of being asked.</summary>
internal sealed class WebOptions : IValidatableObject
{
    public const string Section = "Web";

    public string Address { get; set; } = "http://127.0.0.1:8080";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ListenAddress.Read(Address) is null)
        {
            yield return new ValidationResult(
                $"Web:Address is '{Address}'; it must be an http address of this machine without a path, for example http://127.0.0.1:8080.");
        }
    }
}
