using CoachBot.Coaching.Programmes;
using CoachBot.Content;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Content;

/// <summary>A small <c>config/</c> with programmes and without a problem, to make mistakes in.</summary>
internal static class ProgrammeConfig
{
    public const string Templates = "programmes/small.yaml";
    public const string Published = "programmes/published/studies.yaml";
    public const string Italian = "languages/it/programmes.yaml";

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        [Templates] = """
            programmes:
              - id: small
                template: TPL-Z
                name: Small
                about: "For nearly anybody."
                kind: template
                level: L1
                age: 40
                run_days: 3
                layout: R-WEEK-03
                distance: 5k, 10k
                equipment: [dumbbell, box]
                rests_on: [R-GEN-02, G1]
                weeks:
                  - phase: BASE
                    A: ["SQ-01 3x5 at 82.5% RIR 2", "SQ-02 2x30 s"]
                    B: ["SQ-02 2x8 RIR 4"]
                    jumps_A: ["PL-01 3x6"]
                    note: "Slowly."
                    rests_on: [RF-01]
                  - phase: STR
                    deload: true
                    race: B
                    repeat: 2
                    times: 2
                    A: ["SQ-01 3x5"]
                  - phase: TAPER
                    A: ["SQ-01 1x5"]
                    day_A: friday
                    run_B: key
                    note: "Nearly there."

            """,
        [Published] = """
            programmes:
              - id: study
                template: TPL-P0
                name: Study
                about: "What they did."
                kind: published
                sources: [S-ACSM09]
                certainty: quoted
                expected_warnings: [R-GEN-02, R-WEEK-03]
                weeks:
                  - A: ["SQ-01"]
                    jumps_B: []

            """,
        [Italian] = """
            programmes:
              small:
                name: Piccolo
                about: "Per quasi tutti."
                notes:
                  1: "Piano."
                  4: "Ci siamo quasi."
              study: { name: Studio, about: "Che cosa hanno fatto." }

            """,
    };

    public static TempConfig Create()
    {
        var config = new TempConfig();

        foreach (var (name, text) in Files)
        {
            config.Write(name, text);
        }

        return config;
    }

    public static ContentLoad Read()
    {
        using var config = Create();

        return config.Read();
    }

    /// <summary>What is found after this one change to files that had no problem.</summary>
    public static IEnumerable<string> ProblemsAfter(string file, string text, string change)
    {
        using var config = Create();
        Change(config, file, text, change);

        return [.. config.Problems];
    }

    /// <summary>The one line of a study, read from this text, and what is wrong with it.</summary>
    public static (DoseLine? Line, IEnumerable<string> Problems) ReadLine(string text)
    {
        using var config = Create();
        Change(config, Published, "\"SQ-01\"", $"'{text}'");
        var load = config.Read();

        return (
            load.Programmes.All.Single(programme => programme.Id == "study").Weeks[0].Sessions[0].Lines.SingleOrDefault(),
            [.. load.Problems.Select(problem => problem.ToString())]);
    }

    private static void Change(TempConfig config, string file, string text, string change)
    {
        var before = Files[file];
        var place = before.IndexOf(text, StringComparison.Ordinal);
        Assert.True(place >= 0, $"'{text}' is not in {file}");

        config.Write(file, before[..place] + change + before[(place + text.Length)..]);
    }
}
