using System.Text.RegularExpressions;
using CoachBot.Chat.Meanings;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Times;

/// <summary>Reads a stretch of time: this month, last week, always.</summary>
internal static partial class PeriodReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static TimeSpanWord? Read(Said said)
    {
        if (said.First(Shape()) is not { } match)
        {
            return null;
        }

        // The last 30 days are nearer to this month than to the one before.
        return match.Groups.Values.First(group => group.Success && group.Name is not "0").Name switch
        {
            "nextweek" => TimeSpanWord.NextWeek,
            "lastweek" => TimeSpanWord.LastWeek,
            "thisweek" => TimeSpanWord.ThisWeek,
            "lastmonth" => TimeSpanWord.LastMonth,
            "thismonth" => TimeSpanWord.ThisMonth,
            "lastyear" => TimeSpanWord.LastYear,
            "thisyear" => TimeSpanWord.ThisYear,
            _ => TimeSpanWord.AllTime,
        };
    }

    [GeneratedRegex(
        @"\b(?:(?<nextweek>next week'?s?|coming week|following week|week after|prossima settimana|settimana (?:prossima|che viene|dopo))|(?<thisweek>(?:(?:between|from) now (?:and|to|till|until|through)|now (?:till|until|to)|da (?:qui|ora|oggi|adesso) (?:a|fino a|al)|entro|(?:up )?(?:to|until|till|by)|fino a) (?:the )?(?:sunday|domenica|end of the week|weekend|fine settimana)|rest of the week|(?:resto|fine) della settimana)|(?<lastweek>last week'?s?|previous week|settimana scorsa|scorsa settimana|settimana passata|week before)|(?<thisweek>this (?:week'?s?|wk)|th?e week|weekly|(?:past|last) 7 days|questa settimana|(?:della|in) settimana(?! scors| passat| prossim| prima)|settimanal[ei]|ultim[ia] 7 giorni|ultima settimana)"
        + @"|(?<lastmonth>last month|previous month|mese scorso|scorso mese|mese passato|mese prima)|(?<thismonth>this mont?h|the month|monthly|(?:past|last) (?:30 days|4 weeks)|past month|questo mese|(?:del|nel) mese(?! scors| passat| prossim| prima)|mensil[ei]|ultimi 30 giorni|ultime 4 settimane|ultimo mese)"
        + @"|(?<lastyear>last year|anno scorso|scorso anno)|(?<thisyear>this year|the year|quest'anno|questo anno|annual[ei]|(?:past|last) (?:12 months|year)|ultimi 12 mesi|ultimo anno)"
        + @"|(?<all>all[ -]?time|ever|since (?:the )?(?:beginning|start)|since i (?:began|started)|so far|overall|da sempre|di sempre|finora|dall'inizio|da quando ho iniziato|in totale|fino a oggi|fino a ora|sin qui))\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Shape();
}
