using System.Collections;
using System.Globalization;
using System.Reflection;

namespace CoachBot.Tests.Support;

/// <summary>All that a value holds as text, down to the last property, so that two of them compare by value.</summary>
internal static class Everything
{
    public static string In(object? value) => value switch
    {
        null => "-",
        string text => $"'{text}'",
        IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        IList list => $"[{string.Join(", ", list.Cast<object?>().Select(In))}]",

        // Sets and dictionaries have no order.
        IEnumerable several => $"[{string.Join(", ", several.Cast<object?>().Select(In).Order(StringComparer.Ordinal))}]",
        _ => $"({string.Join(", ", Properties(value.GetType()).Select(property => $"{property.Name} {In(property.GetValue(value))}"))})",
    };

    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
}
