namespace CoachBot.Understanding.Grammar;

/// <summary>Italian as runners type it.</summary>
internal static class Italian
{
    // The longest first: the first that fits is cut.
    private static readonly string[] Endings =
    [
        "amenti", "amento", "imenti", "imento", "azioni", "azione", "ando", "endo", "armi", "arti", "arsi", "arci", "ermi", "ersi", "irmi", "irsi",
        "arlo", "arla", "arli", "arle", "are", "ere", "ire", "ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute",
        "ano", "ono", "iamo",
    ];

    private const string SmallWords =
        "il lo la i gli le l un uno una di a da in con su per tra fra d del dello della dei degli delle dell al allo alla ai agli alle all "
        + "dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col coi e ed o od ma "
        + "che chi cui non ne ci vi si mi ti se io tu lui lei noi voi loro mio mia miei mie tuo tua suo sua nostro questo questa quello quella quest quell "
        + "sono sei e siamo siete ero era essere stato ho hai ha abbiamo avete hanno avere posso puoi puo possiamo devo devi deve dovrei vorrei voglio "
        + "faccio fai fa fare fatto va vanno vado anche pure piu molto poco gia solo ancora poi allora quindi c cos qual ciao grazie coach scusa "
        + "cosa quale quali mo va bene si no soffro invece magari tipo raga ragazzi boh mah scusami dimmi sapere so sai cosi dunque comunque oppure";

    private static readonly string[] KinWords =
    [
        "palestra pesi forza potenziamento sollevare ghisa",
        "salto salti saltare balzi balzo pliometria pliometrici",
        "male dolore dolori dolorante duole fastidio",
        "indolenzito indolenzite doms dolori acido",
        "corsa correre corro corri run",
        "gara competizione agonistica",
        "allenamento seduta sessione allenare workout scheda",
        "stanco stanchezza affaticato spossato distrutto",
        "dormire dormito sonno insonnia",
        "recupero riposo pausa recuperare riposare",
        "partorito parto neonato",
        "incinta gravidanza gestazione trimestre",
        "viaggio vacanza trasferta hotel ferie albergo",
        "comprare acquistare prendere",
        "attrezzi attrezzatura attrezzo",
        "veloce velocita rapido esplosivo",
        "lento piano rallentare",
        "pesante carico peso kg chili caricare",
        "grosso gonfiare muscoloso ingrossare massa",
        "malato raffreddore influenza febbre",
        "saltato perso mancato",
        "figlio figlia ragazzo adolescente bambino",
        "addominali core plank tronco addome",
        "braccia petto spalle panca piegamenti flessioni",
        "ogni giornalmente quotidiano tutti",
        "minuti min",
        "ora h",
        "ripetizione reps rep",
        "serie set",
        "studi scienza ricerche prove evidenze scientifico",
        "pericoloso pericolosi rischio rischiosi sicuro",
        "serve utile vale conviene senso",
        "infortunio infortunarsi lesione",
        "smettere fermo fermarsi interrompere stop",
        "iniziare cominciare partire inizio",
        "ricominciare riprendere ripartire tornare rientro",
        "salita collina",
        "scarpa scarpe",
        "medico dottore fisio fisioterapista",
        "tibia stinco periostite",
        "caviglia storta distorsione",
        "elastico banda",
        "manubri pesetti",
        "km chilometri distanza volume",
        "stallo bloccato fermo plateau miglioro",
        "significa significato spiegazione spiegare vuol dire",
        "scegliere scelgo",
        "aumentare aggiungere progredire alzare incrementare",
        "massimale 1rm massimo",
        "profondo profondita parallelo scendere",
        "eta anni",
        "crescita crescere",
        "ossa osso ossea",
        "asfalto cemento strada",
        "mangiare cibo dieta alimentazione calorie",
        "integratori bcaa collagene creatina",
        "breve corto poco",
        "solo assistere compagno",
        "cedimento fallito limite esaurimento",
        "trail ultra montagna discesa",
        "bici ciclismo spinning nuoto yoga calcio sport",
        "gluteo ischio femorale bicipite",
        "dita piede piedi",
        "scalzo calze minimaliste",
        "ghiaccio freddo doccia",
        "caldo calore estate",
        "ciclo mestruazioni mestruale",
        "rigido rigidita",
        "molla elastico reattivo",
        "registrare segnare scrivere annotare",
        "bilanciere sbarra",
        "casa appartamento salotto stanza",
        "mezza 21",
        "principiante neofita nuovo",
        "ritmo cadenza passi",
        "una 1 uno",
        "due 2",
        "tre 3",
        "quattro 4",
        "cinque 5",
        "sei 6",
        "dieci 10",
        "quindici 15 quarto",
    ];

    private static readonly Dictionary<string, string> ShortForms = new()
    {
        ["qnt"] = "quanto",
        ["qnd"] = "quando",
        ["nn"] = "non",
        ["cmq"] = "comunque",
        ["xke"] = "perche",
        ["xche"] = "perche",
        ["perke"] = "perche",
        ["ke"] = "che",
        ["cs"] = "cosa",
        ["x"] = "per",
        ["sett"] = "settimana",
        ["rip"] = "ripetizioni",
        ["all"] = "alla",
    };

    public static Tongue Tongue { get; } = new()
    {
        Small = SmallWords,
        Kin = KinWords,
        ShortForms = ShortForms,
        Stem = Stem,
        Parts = Parts,
    };

    private static string[] Parts(string word) => word.Split('\'');

    private static string Stem(string word) =>
        Hard(Array.Find(Endings, ending => word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? word[..^found.Length]
            : DropVowel(DropVowel(word)));

    private static string DropVowel(string word) => word.Length > 3 && word[^1] is 'a' or 'e' or 'i' or 'o' ? word[..^1] : word;

    // stanco, stanchi: the h only keeps the sound.
    private static string Hard(string stem) => stem.Length > 3 && stem[^1] == 'h' && stem[^2] is 'c' or 'g' ? stem[..^1] : stem;
}
