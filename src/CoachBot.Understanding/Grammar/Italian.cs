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
