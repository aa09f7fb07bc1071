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

    private static readonly string[] KinWords =
    [
        "gym strength weights lift lifting resistance",
        "jump hop plyo plyometric plyometrics bounce leap",
        "hurt hurts hurting pain painful ache",
        "sore soreness doms",
        "run running jog jogging",
        "race competition event",
        "session workout training card",
        "tired exhausted fatigued knackered",
        "sleep slept sleeping insomnia",
        "rest recover recovery wait pause break",
        "birth baby postpartum childbirth",
        "pregnant pregnancy expecting trimester",
        "travel trip holiday vacation hotel away",
        "buy purchase",
        "equipment gear kit tools",
        "fast quick speed explosive",
        "slow slower slowly",
        "heavy heavier",
        "bulky huge big bigger muscular mass",
        "ill sick cold flu",
        "missed skipped miss",
        "kid son daughter child teen teenager boy girl",
        "core abs plank trunk situps",
        "arms chest upper bench pushups shoulders",
        "every daily everyday",
        "minute min",
        "hour hrs hr h",
        "kg kilo weight load",
        "rep repetition",
        "evidence science scientific study research proof",
        "dangerous safe risky unsafe harmful",
        "benefit point worth useful help",
        "injury injured injure",
        "stop quit",
        "start begin started",
        "off break layoff",
        "hill uphill",
        "shoe trainers sneakers",
        "doctor physio",
        "mileage km kilometres miles",
        "stuck plateau stalled improving progress",
        "mean meaning explained explain definition",
        "choose pick",
        "increase add progress heavier raise",
        "max maximum 1rm",
        "deep depth parallel",
        "age old year",
        "growth growing grow",
        "bone skeleton",
        "concrete asphalt pavement tarmac",
        "food eat diet nutrition calories",
        "supplement bcaa collagen creatine",
        "short busy little",
        "alone spotter myself partner",
        "failure failed limit",
        "trail ultra mountain downhill descents",
        "cycling bike spin swim swimming yoga football climbing sport",
        "hamstring buttock glute",
        "toe foot feet",
        "barefoot minimalist socks",
        "ice cold shower",
        "hot heat summer",
        "period menstrual cycle",
        "stiff stiffness tight",
        "spring springy bounce elastic",
        "log record enter write",
        "bodyweight calisthenics",
        "barbell bar",
        "zero without none",
        "home flat house room",
        "half 21k",
        "slow beginner new novice",
        "one 1 once single",
        "two 2 twice",
        "three 3",
        "four 4",
        "five 5",
        "six 6",
        "ten 10",
        "fifteen 15 quarter",
    ];

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
        Kin = KinWords,
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
