namespace CoachBot.Coaching.Rules;

/// <summary>A number of a rule: the range that may be used and the value used when nothing speaks against it.</summary>
/// <param name="Low">The smallest value allowed.</param>
/// <param name="High">The largest value allowed, never below <paramref name="Low"/>.</param>
/// <param name="Default">The usual value, inside the range.</param>
public readonly record struct Quantity(decimal Low, decimal High, decimal Default)
{
    /// <summary>A single value: range and default are the same.</summary>
    public static Quantity Exactly(decimal value) => new(value, value, value);

    /// <summary>The default as a whole number, for sets, repetitions and seconds.</summary>
    public int Whole => decimal.ToInt32(decimal.Round(Default));

    /// <summary>Whether low, default and high are one value.</summary>
    public bool IsSingle => Low == High;
}
