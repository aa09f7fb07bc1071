using System.Text.RegularExpressions;
using CoachBot.Coaching.Exercises;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Moves;

/// <summary>Reads what there is to train with; what is denied is left out.</summary>
internal static partial class KitReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Kit[] Gym = [.. Enum.GetValues<Kit>().Where(kit => kit is not Kit.Partner)];

    /// <summary>The kit, in its order, and whether it was said that there is none.</summary>
    public static (IReadOnlyList<Kit> Kit, bool HasNone) Read(Said said)
    {
        var kit = new SortedSet<Kit>();

        foreach (var match in said.All(Words()))
        {
            if (Denied().IsMatch(said.Text[..match.Index]) || Gone().IsMatch(said.Text[(match.Index + match.Length)..]))
            {
                continue;
            }

            var name = match.Groups.Values.First(group => group.Success && group.Name != "0").Name;
            kit.UnionWith(name == "gym" ? Gym : [Enum.Parse<Kit>(name, ignoreCase: true)]);
        }

        return ([.. kit], kit.Count == 0 && said.Has(None()));
    }

    [GeneratedRegex(
        @"\b(?:(?<dumbbell>dumbb?ells?|db|dbs|manubri[oi]?|pesetti|hand weights)|(?<kettlebell>kettlebells?|kettle|kbs?|ghiri[ae])|(?<barbell>barbells?|bilancier[ei]|(?:squat |power )?rack|trap[ -]bar|hex bar|barra esagonale|bumper|plates|dischi)|(?<band>(?:resistance |mini |loop )?bands?|loops?|elastic[oi]|(?:mini)?band[ae]?|bande elastiche)"
        + @"|(?<bar>pull[ -]?up bar|chin[ -]?up bar|sbarra|calisthenics)|(?<machine>machines?|macchin[ae]|macchinari|leg press|leg curl|leg extension|pressa|cables?|cav[oi]|multipower|smith)|(?<ball>medicine balls?|med balls?|swiss ball|fitball|gym ball|palla medica|palla|stability ball)|(?<rope>(?:skipping|jump) ?rope|corda(?: per saltare)?)"
        + @"|(?<hurdles>hurdles|ostacol[io]|ostacolini)|(?<wheel>ab wheel|ruota)|(?<slider>sliders?)|(?<strap>trx|straps?|rings|anelli|suspension)|(?<roller>foam roller|roller)|(?<box>(?:plyo )?box|bench|chair|panca|panchina|sedia|cassa)|(?<step>step(?![ -]?(?:up|down))|stairs?|staircase|kerb|gradin[oi]|scal[ae]|scalini)"
        + @"|(?<gym>(?:full |complete )?gym|palestra|palestrina|weight room|fitness room|sala pesi|full equipment|everything|tutta l'attrezzatura))\b(?! (?:membership|off)\b)|(?<gym>\bgym memb?e?rship)",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:no|without|not|don't have|dont have|haven't got|hasn't got|have no|don't own|sold my|sold the|lost|left the|broke my|left my|remove the|take the|take|off my|don't count on a|don't give me anything with a|no more|cancelled my|closed|senza|niente|nessun[oa']?|non ho(?: piu)?|venduto|via|togli|leva|disdetto|lasciati|lasciato|non possiede|non c'e|manca)(?: (?:any|a|an|the|il|la|lo|i|gli|le|un|una|my))? ?$", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Denied();

    [GeneratedRegex(@"^(?: at home)? (?:no\b|off my list|burst|is off limits|has closed|ha chiuso|li ho lasciati|in ristrutturazione|dalla lista)|^, (?:e' |e )?(?:scoppiata|rotta)", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Gone();

    [GeneratedRegex(
        @"\b(?:no (?:kit|equipment|gear|weights?|gym|tools|stuff)|without (?:any )?(?:kit|equipment|gear|weights?)|(?:only|just) (?:my )?body ?weight|body ?weight(?: only)?|no free weights|don't have any (?:weights|equipment|kit)|senza (?:attrezz[io]|attrezzi|pesi|attrezzatura|niente)|(?:niente|nessun[oa]?|zero|0) (?:attrezz[io]|attrezzatura|pesi)|attrezzi (?:zero|0)|attrezzatura:? nessuna|corpo libero|peso corporeo|non ho (?:nulla|niente|attrezz[io]|piu pesi|pesi)|empty hands|mani nude)\b|\b(?:nothing|none|nulla|niente)(?= *(?:$|[,.!;])| (?:in a|in the|at home|at all|here|but|only|qui|a casa|with me)\b)",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex None();
}
