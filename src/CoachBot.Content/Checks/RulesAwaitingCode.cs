namespace CoachBot.Content.Checks;

/// <summary>Rules that no code names yet. To be emptied and deleted; nothing may be added.</summary>
internal static class RulesAwaitingCode
{
    public static IReadOnlySet<string> Ids { get; } = new HashSet<string>
    {
        "R-CON-02", "R-CON-03", "R-CON-04", "R-CON-06", "R-CON-07", "R-CON-08", "R-CON-09", "R-CON-11", "R-CON-12",
        "R-DAY-01", "R-DAY-12",
        "R-DEL-03",
        "R-DET-09",
        "R-DIST-01", "R-DIST-02", "R-DIST-03", "R-DIST-04", "R-DIST-05", "R-DIST-06",
        "R-END-03",
        "R-EXP-06", "R-EXP-07",
        "R-FREQ-09",
        "R-GEN-06",
        "R-MAX-07", "R-MAX-11",
        "R-PHASE-01", "R-PHASE-02", "R-PHASE-03", "R-PHASE-04", "R-PHASE-06",
        "R-PLYO-14", "R-PLYO-15", "R-PLYO-16", "R-PLYO-19", "R-PLYO-20",
        "R-POST-03",
        "R-SCREEN-01",
        "R-SEX-03",
        "R-TAP-08",
        "R-TEST-01", "R-TEST-02", "R-TEST-03", "R-TEST-04", "R-TEST-05",
        "R-UNI-01",
        "R-WEEK-02", "R-WEEK-04", "R-WEEK-05", "R-WEEK-06", "R-WEEK-07", "R-WEEK-08", "R-WEEK-09", "R-WEEK-10",
    };
}
