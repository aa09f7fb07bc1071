namespace CoachBot.Understanding.Grammar;

/// <summary>English as runners type it.</summary>
internal static class English
{
    private const string SmallWords =
        "a an the of to in on at by for from with and or but so as is are am was were be been being it its this that these those there "
        + "i im ive me my mine we us our you your u ur he she they them his her their do does did doing done dont doesnt didnt "
        + "have has had having can could will would shall should may might must ill id youre hes shes theyre isnt arent wont cant "
        + "if then than just also too very really some any again please hey hi hello coach thanks thank ok okay well get got go going let lets "
        + "what which who whose whats hows wheres whos into out about still even yes no not wtf lol omg pls plz thx bro mate dude guys guy thing things really actually maybe";

    private static readonly Dictionary<string, string> ShortForms = new()
    {
        ["wanna"] = "want",
        ["gonna"] = "going",
        ["gotta"] = "must",
        ["til"] = "until",
        ["till"] = "until",
        ["b4"] = "before",
        ["wk"] = "week",
        ["x"] = "times",
        ["vs"] = "or",
        ["reps"] = "rep",
        ["sets"] = "set",
    };

    public static Tongue Tongue { get; } = new()
    {
        Small = SmallWords,
        ShortForms = ShortForms,
        Stem = Stem,
        Parts = Parts,
    };

    private static string[] Parts(string word) => [word.Replace("'", "", StringComparison.Ordinal)];

    private static string Stem(string word) => DropE(Singular(word) switch
    {
        var one when one.Length > 5 && one.EndsWith("ing", StringComparison.Ordinal) => Undouble(one[..^3]),
        var one when one.Length > 4 && one.EndsWith("ed", StringComparison.Ordinal) && one[^3] != 'e' => Undouble(one[..^2]),
        var one => one,
    });

    private static string Singular(string word) => word switch
    {
        { Length: < 4 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) => word[..^2],
        [.., 's' or 'u' or 'i', 's'] => word,
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e') ? stem[..^1] : stem;

    private static string DropE(string stem) => stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
}
