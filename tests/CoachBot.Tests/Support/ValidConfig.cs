namespace CoachBot.Tests.Support;

/// <summary>Files of a small <c>config/</c> that are right.</summary>
internal static class ValidConfig
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["exercises/squat.yaml"] = """
            exercises:
              - id: SQ-01
                name: Body-weight squat
                synonyms: [air squat]
                pattern: squat
                plane: sagittal
                muscles: [quads, glutes]
                equipment: none or dumbbell
                side: both
                level: L1
                cautions: { knee: modify, back: avoid }
                easier: SQ-02
                prescription: RX-GEN
                cues: ["Whole foot down", "Sit between the hips"]
                how: "Down and up."
                mistakes: ["Too fast: slow down"]
                why: "It strengthens."
              - id: SQ-02
                name: Chair squat
                pattern: single-leg-squat
                plane: sagittal
                muscles: [quads]
                equipment: box
                side: both
                level: L0
                harder: SQ-01
                prescription: RX-GEN
                cues: ["Touch the chair"]
                how: "Down and up."
                mistakes: ["Too fast: slow down"]
                why: "It strengthens."

            """,
        ["exercises/jumps.yaml"] = """
            exercises:
              - id: PL-01
                name: Snap-down
                pattern: landing
                plane: sagittal
                muscles: [calf]
                equipment: "dumbbell or barbell, box"
                side: single
                tier: 1
                contacts: 1
                level: L0
                replace_by: SQ-02
                prescription: RX-GEN
                cues: ["Land quietly"]
                how: "Down and up."
                mistakes: ["Too fast: slow down"]
                why: "It strengthens."

            """,
        ["rules/general-strength.yaml"] = """
            section: General strength
            rules:
              - id: R-GEN-02
                title: Repetitions and load
                confidence: A
                unit: "% 1RM"
                sources: [S-ACSM09]
                numbers:
                  reps: { low: 8, high: 12 }
                  load: { L0: 40, L1: { low: 50, high: 62.50, default: 55 } }
                why: "Sets of {reps.low}-{reps.high} at {load.L0}-{load.L1.high}% build a base."
              - id: R-WEEK-03
                title: Week with 3 runs
                hard: true
                confidence: D
                run_days: 3
                layout: [R, Q+A, m, E, B, m, L]
                why: "Fresh legs for the long run."

            """,
        ["rules/gates.yaml"] = """
            section: Gates
            gates:
              - id: G1
                opens: 1
                confidence: D
                sources: [S-ACSM09]
                tests:
                  - id: heel-raises
                    ask: "I can do 20 heel raises"
                    numbers: { reps: 20 }
                  - id: no-pain
                    ask: "I have no pain"

            """,
        ["rules/prescriptions.yaml"] = """
            section: Prescriptions
            prescriptions:
              - id: RX-GEN
                sets: { low: 2, high: 3, default: 3 }
                reps: { low: 8, high: 11 }
                rir: 3
                rest: 90
                rests_on: [R-GEN-02]

            """,
        ["rules/sources.yaml"] = """
            sources:
              S-ACSM09: { reference: "Somebody 2009, Med Sci Sports Exerc 41(3)", doi: 10.1249/abc, checked: true }

            """,
        ["knowledge/basics.yaml"] = """
            articles:
              - id: how-many-reps
                topic: Q-034
                asked_as:
                  - How many reps?
                  - best rep range
                answer: "Eight to twelve."
                more: "Fewer later."
                rests_on: [R-GEN-02, G1, RF-01]
                safety: info
              - id: warm-up
                topic: Q-035
                asked_as: [How do I warm up?]
                answer: "Ten easy minutes."
                safety: caution

            """,
        ["knowledge/red-flags.yaml"] = """
            red_flags:
              - id: RF-01
                urgency: emergency
                signs:
                  - [chest, pain|pressure]
                  - [faint]
                answer: "Call for help now."

            """,
        ["languages/en/phrases.yaml"] = """
            name: English
            phrases:
              today:
                title: "{minutes} min on {day}"
                rest: "Rest day"
              hello: Hello

            """,
        ["languages/en/commands.yaml"] = """
            commands:
              today:
                description: "Today's session"
              help:
                description: "What I can do"

            """,
        ["languages/en/times.yaml"] = """
            days:
              monday: [Mon, monday]
              tuesday: [Tue]
              wednesday: [Wed]
              thursday: [Thu]
              friday: [Fri]
              saturday: [Sat]
              sunday: [Sun]
            day_sets:
              weekend: [saturday, sunday]
            cities:
              milan: Europe/Rome

            """,
        ["languages/it/phrases.yaml"] = """
            name: Italiano
            phrases:
              today:
                title: "{day}: {minutes} min"
                rest: "Riposo"
              hello: Ciao

            """,
        ["languages/it/commands.yaml"] = """
            commands:
              today: { description: "La seduta di oggi" }
              help: { description: "Che cosa so fare" }

            """,
        ["languages/it/times.yaml"] = """
            days:
              monday: [lun, lunedì]
              tuesday: [mar]
              wednesday: [mer]
              thursday: [gio]
              friday: [ven]
              saturday: [sab]
              sunday: [dom]
            day_sets:
              fine settimana: [saturday, sunday]
            cities:
              milano: Europe/Rome

            """,
        ["languages/it/exercises.yaml"] = """
            exercises:
              SQ-01: { name: Squat a corpo libero, synonyms: [accosciata], cues: ["Tutta la pianta a terra", "Siediti fra le anche"], how: "Giù e su.", mistakes: ["Troppo in fretta: rallenta"], why: "Rinforza." }
              SQ-02: { name: Squat alla sedia, cues: ["Sfiora la sedia"], how: "Giù e su.", mistakes: ["Troppo in fretta: rallenta"], why: "Rinforza." }
              PL-01:
                name: Discesa rapida
                synonyms: []
                cues: ["Atterra senza rumore"]
                how: "Down and up."
                mistakes: ["Too fast: slow down"]
                why: "It strengthens."

            """,
        ["languages/it/rules.yaml"] = """
            rules:
              R-GEN-02: { title: Ripetizioni e carico, why: "Serie da {reps.low}-{reps.high} fanno la base, {reps.default} di solito." }
              R-WEEK-03: { title: Settimana con 3 corse, why: "Gambe fresche per il lungo." }
            gates:
              G1: { heel-raises: "Faccio 20 sollevamenti sui talloni", no-pain: "Non ho dolore" }

            """,
        ["languages/it/knowledge.yaml"] = """
            articles:
              how-many-reps:
                asked_as: [Quante ripetizioni?, quante reps faccio]
                answer: "Da otto a dodici."
                more: "Meno più avanti."
              warm-up:
                asked_as: [Come mi riscaldo?]
                answer: "Dieci minuti facili."

            """,
        ["languages/it/red-flags.yaml"] = """
            red_flags:
              RF-01: { signs: [[petto, dolor|pression], [svenut]], answer: "Chiedi aiuto subito." }

            """,
    };
}
