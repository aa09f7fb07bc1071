using CoachBot.Chat.Meanings;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Understanding.Entities.Moves;

/// <summary>
/// What exercises are called when people say more or less than the catalogue: families with their usual form, and the names that everybody
/// uses. Each line is a name, an exercise, and the ways to say it; names and synonyms of the catalogue come on top.
/// </summary>
internal static class FamilyNames
{
    private const string Table = """
        squat | SQ-05 | squat, squatted, squattato, squattati, accosciata, accosciate, hack squat, smith squat
        back-squat | SQ-05 | back squat, barbell squat, barbell back squat, squat con bilanciere, squat bilanciere, squat dietro
        front-squat | SQ-06 | front squat, squat frontale, squat davanti
        goblet-squat | SQ-03 | goblet, goblet squat, kettlebell squat, squat goblet, squat al petto
        bodyweight-squat | SQ-01 | bodyweight squat, body weight squat, air squat, free squat, squat a corpo libero, squat libero
        box-squat | SQ-02 | box squat, squat al box, sit to stand, chair squat, alzata dalla sedia
        half-squat | SQ-07 | half squat, mezzo squat
        dumbbell-squat | SQ-04 | dumbbell squat, squat con manubri, squat manubri
        wall-sit | SQ-09 | wall sit, sedia al muro, seduta al muro, wallsit, isometric wall squat
        spanish-squat | SQ-11 | spanish squat, squat spagnolo
        trap-bar-squat | SQ-10 | trap bar squat, hex bar squat, squat con trap bar
        leg-press | SQ-08 | leg press, legpress, pressa, press machine
        single-leg-leg-press | SL-14 | single leg leg press, one leg press, pressa a una gamba, pressa monopodalica
        split-squat | SL-01 | split squat, static lunge, affondo statico, affondo sul posto
        bulgarian-split-squat | SL-02 | bulgarian split squat, bulgarian, bulgarian lunge, bulgari, affondo bulgaro, squat bulgaro, split squat bulgaro, rfess, rear foot elevated split squat
        lunge | SL-04 | lunge, lunges, lunged, affondo, affondi
        reverse-lunge | SL-03 | reverse lunge, backward lunge, affondo indietro, affondo inverso
        forward-lunge | SL-04 | forward lunge, front lunge, affondo avanti, affondo frontale
        walking-lunge | SL-05 | walking lunge, lunge walking, lunge walk, travelling lunge, affondo camminato, affondo in camminata, affondi camminando
        lateral-lunge | SL-13 | lateral lunge, side lunge, cossack squat, affondo laterale
        step-up | SL-06 | step up, stepup, step ups, salita sul gradino, salita su step, salita sullo step, alzate sul gradino
        step-down | SL-08 | step down, stepdown, discesa dal gradino, discese dal gradino, discese gradino
        lateral-step-down | SL-08 | lateral step down, step down laterale
        single-leg-squat | SL-10 | single leg squat, one leg squat, squat monopodalico, squat su una gamba, squat a una gamba
        pistol-squat | SL-11 | pistol squat, pistol
        skater-squat | SL-12 | skater squat
        leg-extension | SL-15 | leg extension, knee extension, leg extension machine, quad extension
        deadlift | HI-09 | deadlift, deadlifted, dead lift, stacco, stacco da terra, conventional deadlift, barbell deadlift, stacco con bilanciere
        kettlebell-deadlift | HI-09 | kettlebell deadlift, stacco kettlebell, stacco con kettlebell
        sumo-deadlift | HI-09 | sumo deadlift, stacco sumo
        romanian-deadlift | HI-06 | romanian deadlift, rdl, rdls, stacco rumeno, rumeno, romanian, stiff leg deadlift, stacco gambe tese, stacco gambe semitese, stacchi rumeni, dumbbell rdl, db rdl
        single-leg-deadlift | HI-08 | single leg deadlift, one leg deadlift, single leg rdl, one leg rdl, slrdl, single leg romanian deadlift, stacco a una gamba, stacco su una gamba, stacco monopodalico, stacco rumeno a una gamba, stacco rumeno monopodalico
        trap-bar-deadlift | HI-10 | trap bar deadlift, trap bar, trapbar, trapbar deadlift, hex bar deadlift, hex bar, stacco trap bar, stacco con trap bar, stacco esagonale, barra esagonale, esagonale
        good-morning | HI-01 | good morning, goodmorning, buongiorno col bilanciere
        hip-hinge | HI-01 | hip hinge, cerniera d'anca
        glute-bridge | HI-02 | glute bridge, bridge, gluteal bridge, ponte glutei, ponte, ponti, ponticello, hip bridge
        single-leg-glute-bridge | HI-03 | single leg glute bridge, one leg bridge, single leg bridge, glute bridge single leg, ponte su una gamba, ponte a una gamba, ponte monopodalico
        hip-thrust | HI-04 | hip thrust, hipthrust, barbell hip thrust, spinta d'anca, thrust bacino
        single-leg-hip-thrust | HI-05 | single leg hip thrust, one leg hip thrust, hip thrust a una gamba, hip thrust monopodalico
        kettlebell-swing | HI-11 | kettlebell swing, swing, kb swing, swing kettlebell, russian swing, oscillazioni kettlebell, swing con kettlebell, swing col kettlebell
        nordic-curl | HI-12 | nordic curl, nordic hamstring curl, nordic, nordics, curl nordico, nordic hamstring
        hamstring-curl | HI-13 | slider curl, hamstring slider curl, ball curl, curl con swiss ball
        leg-curl | HI-14 | leg curl, hamstring curl, leg curl machine, hamstring curl machine, curl femorali, seated leg curl, lying leg curl, femorali alla macchina
        back-extension | HI-16 | back extension, hyperextension, iperestensioni, iperestensione
        calf-raise | CF-01 | calf raise, calfraise, calf, calves, heel raise, heel lift, polpacci, polpaccio, calf exercise, alzate sui polpacci, sollevamenti sulle punte, calf bipodalico, calf raise on stair, stair calf raise
        single-leg-calf-raise | CF-02 | single leg calf raise, one leg calf raise, single leg heel raise, one leg heel raise, heel raise on the stair one leg, calf raise a una gamba, calf a una gamba, calf monopodalico, calf raise su una gamba, polpacci a una gamba
        seated-calf-raise | CF-05 | seated calf raise, calf seduto, calf raise seduto, polpacci seduto, soleus machine
        standing-calf-raise | CF-06 | standing calf raise, weighted calf raise, calf in piedi, calf raise in piedi, polpacci in piedi, polpacci alla macchina, calf raise machine
        soleus-raise | CF-04 | soleus raise, bent knee calf raise, bent knee heel raise
        heel-drop | CF-03 | heel drop, eccentric heel drop, eccentric calf raise, alfredson
        calf-press | CF-15 | calf press, polpacci alla pressa, polpacci alla leg press, calf alla pressa
        tibialis-raise | CF-09 | tibialis raise, tib raise, tibialis, toe raise, tibiale, tibiali al muro, sollevamento del tibiale
        clamshell | HA-01 | clamshell, clam, clam shell, conchiglia, conchiglie
        hip-abduction | HA-02 | side lying hip abduction, hip abduction, side leg raise, side lying leg lift, abduzione d'anca, abduzioni, alzate di gamba da sdraiato sul fianco
        monster-walk | HA-03 | monster walk, lateral band walk, band walk, side walk, banded side walk, crab walk, camminata laterale, camminata laterale con elastico, passi laterali, camminate con la banda
        hip-hike | HA-04 | hip hike, pelvic drop
        copenhagen-plank | HA-07 | copenhagen plank, copenhagen, copenhagen adduction, copenaghen, plank copenhagen
        plank | TR-02 | plank, planked, front plank, plank frontale, forearm plank
        side-plank | TR-03 | side plank, side bridge, plank laterale, ponte laterale
        dead-bug | TR-01 | dead bug, deadbug, insetto morto
        bird-dog | TR-04 | bird dog, birddog
        pallof-press | TR-05 | pallof press, pallof, anti rotation press
        shoulder-taps | TR-06 | plank shoulder taps, shoulder tap, tap alle spalle
        suitcase-carry | TR-07 | suitcase carry
        farmer-carry | TR-08 | farmer carry, farmer's carry, farmers carry, farmer walk, farmer's walk, farmers walk, camminata del contadino
        ab-rollout | TR-09 | ab rollout, ab wheel, rollout, ruota addominale, ruota, roll out
        leg-raise | TR-10 | leg raise, lying leg raise, sollevamento gambe
        mountain-climber | TR-12 | mountain climber, climber
        push-up | UB-01 | push up, pushup, press up, pressup, piegamento, piegamenti, piegamenti sulle braccia, flessioni sulle braccia, flessioni
        bench-press | UB-03 | bench press, bench, benched, benchpress, panca, panca piana, dumbbell bench press, floor press, distensioni su panca, distensioni panca, panca manubri, panca coi manubri
        row | UB-04 | row, rowed, rowing, rematore, rower, barbell row, machine row, rematore col bilanciere, ring row, rematore agli anelli
        one-arm-row | UB-04 | one arm row, single arm row, dumbbell row, rematore a un braccio, rematore manubrio
        inverted-row | UB-05 | inverted row, bodyweight row, rematore inverso
        pull-up | UB-06 | pull up, pullup, trazioni, trazione, trazioni alla sbarra
        chin-up | UB-06 | chin up, chinup, trazioni supine
        lat-pulldown | UB-07 | lat pulldown, pulldown, pull down, lat pull down, lat machine
        overhead-press | UB-08 | overhead press, ohp, shoulder press, military press, press militare, lento avanti, lento
        band-pull-apart | UB-09 | band pull apart, pull apart, face pull
        jump-squat | PL-21 | jump squat, squat jump, squat saltato, squat saltati, salto da squat
        power-clean | EX-03 | power clean, hang clean, hang power clean, clean, high pull, girata
        box-jump | PL-22 | box jump, boxjump, salto sul box, salti sul box, salto sulla cassa, salti sulla cassa, jump onto box
        pogo | PL-10 | pogo, pogo jump, pogo hop, ankle hop, saltelli elastici, saltelli a caviglia, saltelli
        jump-rope | PL-11 | jump rope, jumprope, skipping rope, rope skipping, rope jump, corda, salto della corda, saltare la corda, salto con la corda, skipping
        countermovement-jump | PL-20 | countermovement jump, counter movement jump, cmj, vertical jump, salto verticale, salto con contromovimento
        broad-jump | PL-23 | broad jump, standing broad jump, salto in lungo, salto in lungo da fermo
        frog-jump | PL-26 | frog jump, frog leap, rana, salto rana, salti rana, rane
        drop-jump | PL-40 | drop jump
        depth-jump | PL-50 | depth jump, depth drop, salto in profondita
        tuck-jump | PL-31 | tuck jump, salti raggruppati
        split-jump | PL-30 | split jump, scissor jump, jumping lunge, lunge jump, affondi saltati, salti a forbice
        hurdle-jump | PL-32 | hurdle jump, hurdle hop, salti su ostacoli, ostacolini
        bound | PL-41 | bounding, bound, alternate bound, balzi, balzo, balzi alternati
        lateral-bound | PL-24 | lateral bound, skater jump, skater bound, skater hop, balzo laterale, balzi laterali
        single-leg-hop | PL-42 | single leg hop, one leg hop, balzi su una gamba, balzi monopodalici
        a-skip | DR-02 | askip, askips
        high-knees | PL-14 | high knee, ginocchia alte, skip alto
        strides | DR-09 | strides, allunghi
        """;

    /// <summary>Names of the catalogue that mean something else in most messages.</summary>
    public static IReadOnlyList<string> Vague { get; } =
    [
        "run", "skip", "balance", "balancing", "spanish", "suitcase", "acceleration", "marching", "kickstand", "fascite", "monopodalico", "rolling", "tuck", "slanci", "andature", "ostacoli",
        "rinforzo caviglia", "bruco", "progressioni brevi", "respirazione di pancia", "pistola", "insetto", "walkout", "dribble", "dribbling",
    ];

    /// <summary>The ways to say an exercise, and what is meant.</summary>
    public static IEnumerable<(string Phrase, NamedExercise Exercise)> Said() =>
        from line in Lines()
        from phrase in line[2].Split(',', StringSplitOptions.TrimEntries)
        select (phrase, new NamedExercise(line[0], new ExerciseId(line[1])));

    /// <summary>The name of an exercise of the catalogue, if everybody uses it.</summary>
    public static IReadOnlyDictionary<ExerciseId, string> Usual { get; } = Lines().Reverse().GroupBy(line => new ExerciseId(line[1])).ToDictionary(lines => lines.Key, lines => lines.Last()[0]);

    private static IEnumerable<string[]> Lines() => Table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries));
}
