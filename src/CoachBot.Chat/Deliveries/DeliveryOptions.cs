using System.ComponentModel.DataAnnotations;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Chat.Deliveries;

/// <summary>When what is sent unasked may leave.</summary>
public sealed class DeliveryOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Deliveries";

    private const int LongestSpread = 240;

    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>When quiet hours begin, by the runner's own clock.</summary>
    public string QuietFrom { get; set; } = "21:30";

    /// <summary>When quiet hours end, by the runner's own clock.</summary>
    public string QuietTo { get; set; } = "06:00";

    /// <summary>The minutes over which sessions of the same minute are spread; 0 sends each at its runner's chosen minute.</summary>
    public int SpreadMinutes { get; set; }

    /// <summary>The days for which the rows of deliveries are kept after their end.</summary>
    public int KeepDays { get; set; } = 30;

    /// <summary>The quiet hours.</summary>
    public QuietHours Quiet => new(Pattern.Parse(QuietFrom).Value, Pattern.Parse(QuietTo).Value);

    /// <summary>The window over which sessions of the same minute are spread.</summary>
    public Duration Window => Duration.FromMinutes(SpreadMinutes);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (name, value) in new[] { (nameof(QuietFrom), QuietFrom), (nameof(QuietTo), QuietTo) })
        {
            if (!Pattern.Parse(value).Success)
            {
                yield return new ValidationResult($"Deliveries:{name} is '{value}'; it must be a time such as 21:30.");
            }
        }

        if (SpreadMinutes is < 0 or > LongestSpread)
        {
            yield return new ValidationResult($"Deliveries:SpreadMinutes is {SpreadMinutes}; allowed is 0 to {LongestSpread}.");
        }

        if (KeepDays < 2)
        {
            yield return new ValidationResult($"Deliveries:KeepDays is {KeepDays}; it must be at least 2, so that yesterday is known today.");
        }
    }
}
