using System.Globalization;
using CoachBot.Coaching.Rules;
using NodaTime;

namespace CoachBot.Coaching.Validation.Facts;

/// <summary>How numbers are told in a violation, the same in every language.</summary>
internal static class Say
{
    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Range(decimal low, decimal high) => low == high ? Number(low) : $"{Number(low)}-{Number(high)}";

    public static string Range(Quantity range) => Range(range.Low, range.High);

    public static string AtLeast(decimal low) => $"at least {Number(low)}";

    public static string Date(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
