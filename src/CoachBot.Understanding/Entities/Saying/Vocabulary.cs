namespace CoachBot.Understanding.Entities.Saying;

/// <summary>The words of when and how much that are worth mending; days and exercises bring their own.</summary>
internal static class Vocabulary
{
    public static IReadOnlyList<string> Words { get; } =
    [
        .. Split("january february march april june july august september october november december"),
        .. Split("tomorrow today tonight morning evening afternoon midday midnight quarter week weeks weekend weekdays month months day days until till fortnight"),
        .. Split("minutes minute hour hours seconds second reps sets rounds kilos pounds bodyweight marathon kilometres miles replace instead swap change"),
        .. Split("equipment dumbbell dumbbells barbell kettlebell bands italian english hard heavy easy light"),
        .. Split("three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred effort focus exercise exercises upper lower strength jumps calves mobility balance session workout plyometrics squatted"),
        .. Split("quattro cinque undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento sforzo esercizio esercizi gambe pliometria forza addominali glutei schiena mobilita equilibrio seduta scheda martedi mercoledi giovedi venerdi"),
        .. Split("bridges thrusts presses raises burpee burpees crunch crunches thruster thrusters climbers climber abduction extension clamshell clamshells conchiglie kettlebells box-jump bulgarians"),
        .. Split("back legs core jump only just half week days reps sets band dead bugs bird solo oggi ieri mese anno sera ogni"),
        .. Split("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        .. Split("domani oggi stasera stamattina mattina mattino pomeriggio sera notte mezzogiorno mezzanotte quarto quarti settimana settimane mese mesi giorno giorni"),
        .. Split("minuti minuto secondi serie ripetizioni chili libbre maratona mezza chilometri miglia sostituisci cambia scambia feriali"),
        .. Split("squat squats deadlift deadlifts lunge lunges plank planks bench press raise raises bridge thrust thrusts nordic copenhagen bulgarian romanian goblet swings"),
        .. Split("affondi affondo stacco stacchi panca polpacci trazioni piegamenti rematore ponte salto salti balzi pressa rumeno bulgari"),
        .. Split("attrezzi manubri manubrio bilanciere elastico elastici palestra kettlebell italiano inglese pesante facile leggero leggera dura duro"),
    ];

    /// <summary>Words that look like those above but are right as they are.</summary>
    public static IReadOnlyList<string> OtherWords { get; } =
    [
        .. Split("front lunch bunch branch bride pride rise rises praise raised plans plant plants plane thrush fresh dress squad splits spare wheel morning monday sandy bands hours house hose hour ours your yours"),
        .. Split("mile pound kilo rep minuto ora miglio kilometre marathons half months mouth moths weeks seeks weak weaks means minute sets seats needs heads hand hands hard yard heart heard early easily equip night light lights right might sight eight weight height stairs"),
        .. Split("presa prese vento vinti threw throw there cents centro cesto fifth sixth forte forti forze forse sessione sessioni crutch crutches schede schema schemi sedute seduto seduti balanced gluteo sforza sforzi climbed climbing workouts sessions extensions stretched focused lowers upside jumped jumping bounce"),
        .. Split("messa mezzo mezzi sera serie serve seria serio sere giorno giorni mese mesi meno mesa ponti ponte fronte monte parte porte punte salta salti salta saltare salto caldo colto molto volto conto sacco stacca stanco tacco pancia pianta pasta facile facili felice dura dure durata duri aura pura cura ora ore"),
        .. Split("settimana settimane domani domanda domande oggi leggi legge pesante pensante passante lungo lunga lunghi lunghe corta corto corte corda coda scheda notte botte otto oltre volte volta prossimo posto pesto presto cambi cambia gambe gamba cambio campo tempo tempi"),
        .. Split("manuale mattino mattina mattine quanto quarto quasi quarta quello marzo mazzo marco aprile aprire maggio raggio saggio giugno luglio agosto gusto sempre secondo secondi seconda minuti minimo minima minore"),
    ];

    private static string[] Split(string words) => words.Split(' ');
}
