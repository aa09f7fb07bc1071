using System.Collections.Frozen;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>The names of months, whole and short.</summary>
internal static class Months
{
    /// <summary>All of them as a pattern.</summary>
    public const string Pattern =
        "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
        + "|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|genn|gen|febbr|mag|giu|lug|ago|sett|set|ott|dic)";

    private static readonly string[] Names =
    [
        "january jan gennaio genn gen", "february feb febbraio febbr", "march mar marzo", "april apr aprile", "may maggio mag", "june jun giugno giu",
        "july jul luglio lug", "august aug agosto ago", "september sept sep settembre sett set", "october oct ottobre ott", "november nov novembre",
        "december dec dicembre dic",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Names
        .SelectMany((names, month) => names.Split(' ').Select(name => (name, month + 1)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The number of the month of this name.</summary>
    public static int Number(string name) => Numbers[name];
}
