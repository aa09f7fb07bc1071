using System.Text.RegularExpressions;
using CoachBot.Understanding.Entities.Saying;

namespace CoachBot.Understanding.Entities.Efforts;

/// <summary>Reads whether a session was too hard or too easy.</summary>
internal static partial class RatingReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>True when too hard, false when too easy, null when neither or just right.</summary>
    public static bool? Read(Said said)
    {
        if (said.Has(JustRight()))
        {
            return null;
        }

        var rest = said.Copy();
        var easy = rest.First(TooEasy());
        rest.TakeAll(TooEasy());
        var hard = rest.First(TooHard());

        return (easy, hard) switch
        {
            (null, null) => null,
            (not null, null) => false,
            (null, not null) => true,
            _ => hard.Index > easy.Index && But().IsMatch(said.Text[(easy.Index + easy.Length)..hard.Index]),
        };
    }

    [GeneratedRegex(
        @"\b(?:just right|spot on|perfect(?:o|a)? (?:difficulty|level|cosi)|about right|neither hard nor easy|nice challenge|(?:tough|hard) but (?:doable|good|ok)|but good heavy|difficulty was good|leave it there|moderate|giust[oa] cosi|difficolta (?:giusta|perfetta)|dura ma fattibile|tost[oa] ma fattibile|ne (?:troppo )?(?:dura|facile|duro) ne|al punto giusto|andava bene cosi|va bene cosi|keep it like that|bella sfida|giusta giusta|azzeccat[oa]|sforzo medio|bene cosi|continua cosi|difficolta andava bene|pesantuccia oggi, pero bene)\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex JustRight();

    [GeneratedRegex(
        @"\b(?:(?:too|so|super|way too|very|2|pretty|rather|a bit|really) (?:easy|light|simple|gentle|little|short|soft|manageable|boring)|(?:wasn't|not|didn't feel|isn't|never|non)(?: (?:very|really|that|at all|enough|hard|era|e|stata?|molto|tanto|abbastanza))* (?:challeng\w*|hard enough|tough enough|demanding|heavy enough|impegnativ[oa]|faticos[oa]|pesante|dur[oa]|difficile)|not hard|too easy|piece of cake|walk in the park|child'?s play|kindergarten|(?:felt like|(?:that|it) was) nothing|no sweat|doddle|cakewalk|a breeze|a joke|in my sleep|barely sweat\w*|hardly sweat\w*|didn't (?:even )?(?:break a )?sweat|breezed|coasting|(?:was|am|got) bored|boring|could have done (?:double|more|twice)|do(?:ne)? double|make it (?:harder|tougher)|harder (?:next|please)|(?:bit|little) (?:tougher|harder)|want it (?:a bit )?(?:tougher|harder)|more of a challenge|turn (?:the level|it) up|bump it up|step it up|more weight|found everything (?:simple|easy)|plenty left|can increase|(?:i )?(?:want|need|wanted|needed) more|(?:gimme|give me) more|smashed it|could(?:'ve| have)? (?:easily )?(?:done|gone|managed) (?:double|twice|more|another)|no challenge"
        + @"|(?:troppo|super|molto|davvero|fin troppo|piuttosto|stra) ?(?:facil[ei]|legger[oaei]|semplic[ei]|corta|poco|blanda|tranquill[oa]|soft)|facilissim[oa]|leggerissim[oa]|(?:una )?passeggiata|un gioco da ragazzi|robetta|bazzecol[ae]|sciocchezza|quisquilia|cavolata|scherzetto|ad occhi chiusi|a occhi chiusi|roba da (?:bambini|asilo)|(?:da )?asilo|mi sono annoiat[oa]|che noia|noios[oa]|neanche sudat[oa]|non ho (?:nemmeno |neanche )?sudato|(?:avrei potuto|potevo) (?:fare|farne|farn[ei])(?: di)? (?:il )?(?:doppio|piu|molto)|(?:rendil[oa]|fall[oa]|falla|voglio|un po') piu (?:dur[oa]|tost[oa]|difficile|pesante|impegnativ[oa])|piu (?:dur[oa]|tost[oa]|difficile) la prossima|alza (?:il livello|l'asticella|il tiro)|aumenta|puoi (?:alzare|aumentare|salire)|troppo poco|poco (?:impegnativ[oa]|faticos[oa]|intens[oa]|dur[oa]|tost[oa]|allenante)|(?:ne )?(?:volevo|vorrei|voglio) (?:ancora|di piu|altr[oae])|ne avrei fatt[oaei] (?:il )?(?:doppio|altr\w+|di piu)|bicchier d'acqua|acqua fresca|gioco da ragazzi|tutto (?:troppo )?(?:semplice|facile)|puoi crescere|piu cattiva|piu alla prova|non mi sono sentit[oa] stimolat[oa]|(?:carichi|pesi) (?:erano |troppo )?(?:bassi|leggeri)|ne avevo ancora (?:un sacco|tant\w+|parecchi\w*))\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TooEasy();

    [GeneratedRegex(
        @"\b(?:(?:too|to|so|way too|very|2|really|super|pretty|rather|kinda|kind of|a bit|quite|bit) (?:hard|heavy|tough|much|many|long|intense|difficult|demanding|brutal|taxing|tiring|exhausting)|brutal|wiped me|wiped out|killed me|killer|nearly killed|destroyed|exhaust\w+|beat me up|wrecked|beast of|hard as nails|murder|shattered|knackered|crushed me|ruined me|struggled|(?:go|make it|a bit|little|ease|bit|want it|next time|be) (?:easier|lighter|gentler|less)|(?:easier|lighter|gentler|softer) (?:next|please|pls|session)|easier|tone it down|dial it (?:back|down)|ease (?:off|up)|lower the|take it down|have mercy|mercy|far beyond|overestimate|for athletes|took everything|couldn't finish|could not finish|couldn't (?:complete|keep)|less volume|was spent|heavy going|little gentler|could hardly|a bit much|tough one|hard (?:one|today|session)|had to stop|(?:felt|was|were) (?:hard|heavy|tough|difficult)"
        + @"|(?:troppo|troppa|troppi|troppe|davvero|molto|cosi|un po' troppo|super|piuttosto|parecchio|veramente) ?(?:dur[oaei]|pesant[ei]|difficil[ei]|tost[oaei]|intens[oa]|lung[oa]|faticos[oa]|impegnativ[oaei]|tant[oa]|lavoro|volume|affondi|serie|roba|squat|salti|per me)?|durissim[oa]|pesantissim[oa]|distrutt[oa]|massacr\w+|mi ha (?:uccis[oa]|ammazzat[oa]|steso|stesa|demolit[oa]|spezzat[oa]|sfinit[oa]|stroncat[oa])|ammazzat[oa]|sfinit[oa]|sfiancante|stremat[oa]|a pezzi|k\.?o\b|una mazzata|brutale|cott[oa]|spompat[oa]|esaust[oa]|piu (?:facile|legger[oa]|leggere|soft|dolce|morbid[oa]|tranquill[oa])|alleggerisci|abbassa|cala|riduci|vacci piano|meno (?:pesante|dur[oa]|volume|intens[oa])|non ce l'ho fatta|non sono riuscit[oa]|non l'ho finita|abbi pieta|pieta|esagerat[oa]|una faticaccia|un macello|svuotat[oa]|oltre le mie possibilita|sopravvaluti|da atleti|piu dolci|piu blande|bestia|fatto ner[oa]|un po'? tanto|arrancato|roba pesante|mazzata|allenta|rallenta|dura)\b",
        Options,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TooHard();

    [GeneratedRegex(@"\b(?:but|ma|pero)\b", Options, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex But();
}
