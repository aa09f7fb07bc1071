using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CoachBot.Coaching.Rules;

/// <summary>
/// Finds the rules that code names: every id in a static field, alone or inside a list, a table, a tuple or a record of it.
/// </summary>
public static class RuleUses
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const BindingFlags Instances = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Each rule that the types of an assembly name, once a type.</summary>
    public static IReadOnlyList<RuleUse> In(Assembly assembly) =>
        [.. assembly.GetTypes().SelectMany(type => Of(type).Select(rule => new RuleUse(rule, Outermost(type).FullName!))).Distinct()];

    /// <summary>The rules that one type names itself.</summary>
    internal static IEnumerable<RuleId> Of(Type type) =>
        type.ContainsGenericParameters || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            ? []
            : type.GetFields(Statics)
                .Where(field => !field.IsLiteral)
                .SelectMany(field => Within(field.GetValue(null), type.Assembly, new HashSet<object>(ReferenceEqualityComparer.Instance)));

    private static IEnumerable<RuleId> Within(object? value, Assembly assembly, HashSet<object> seen) => value switch
    {
        null or string or RuleId { Value: null } => [],
        RuleId rule => [rule],
        IEnumerable<RuleId> rules => rules,
        IDictionary table => Each(table.Keys, assembly, seen).Concat(Each(table.Values, assembly, seen)),
        ICollection list => Each(list, assembly, seen),
        ITuple tuple => Each(Enumerable.Range(0, tuple.Length).Select(place => tuple[place]), assembly, seen),
        _ => Each(Parts(value, assembly, seen), assembly, seen),
    };

    private static IEnumerable<RuleId> Each(IEnumerable values, Assembly assembly, HashSet<object> seen) =>
        values.Cast<object?>().SelectMany(value => Within(value, assembly, seen));

    // Only the assembly's own types are looked into, and an object once, as objects may form a ring.
    private static IEnumerable<object?> Parts(object value, Assembly assembly, HashSet<object> seen) =>
        value.GetType() is { IsEnum: false } type && type.Assembly == assembly && (type.IsValueType || seen.Add(value))
            ? type.GetFields(Instances).Select(field => field.GetValue(value))
            : [];

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
