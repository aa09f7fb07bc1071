using CoachBot.Coaching.Rules;

namespace CoachBot.Coaching.Progress.Breaks;

/// <summary>R-RET-06 (HARD), -07 and -08: nobody trains ill, some see a doctor first, the rest come back day by day.</summary>
public sealed class IllnessReturn(Rulebook rules)
{
    private const IllnessSigns DoctorSigns = IllnessSigns.Chest | IllnessSigns.Palpitations | IllnessSigns.Breathlessness;

    private static readonly RuleId StopRule = new("R-RET-06");
    private static readonly RuleId BackRule = new("R-RET-07");
    private static readonly RuleId DoctorRule = new("R-RET-08");

    private readonly Rule _back = rules[BackRule];
    private readonly Rule _doctor = rules[DoctorRule];

    /// <summary>What is possible today.</summary>
    public IllnessDay Today(Illness illness)
    {
        var isIll = illness.SignsToday != IllnessSigns.None || illness.DaysWithout < 1;

        return NeedsDoctor(illness) ? new(IllnessStep.DoctorFirst, 0, isIll ? [DoctorRule, StopRule] : [DoctorRule])
            : isIll ? new(IllnessStep.Stop, 0, [StopRule])
            : Back(illness);
    }

    private bool NeedsDoctor(Illness illness) =>
        ((illness.SignsToday & DoctorSigns) != 0 || !illness.IsClearedByDoctor)
        && (((illness.SignsToday | illness.SignsBefore) & DoctorSigns) != 0
            || illness.DaysWithSigns > _doctor.Number("symptom_days").Default
            || illness.HasRiskDisease);

    private IllnessDay Back(Illness illness)
    {
        var day = illness.DaysWithout;

        return day < Whole("micro_day")
                ? new(IllnessStep.LightMinutes, 0, [BackRule]) { Minutes = _back.Number("first_day_minutes"), WatchHours = Whole("watch_hours") }
            : day < Whole("main_day") ? new(IllnessStep.Micro, 0, [BackRule])
            : day <= DaysUntilFull(illness) ? new(IllnessStep.ReducedMain, _back.Number("main_volume_percent").Default, [BackRule])
            : new(IllnessStep.Full, 100, [BackRule]);
    }

    // As many good days as there were bad ones, within what the rule allows.
    private decimal DaysUntilFull(Illness illness)
    {
        var days = _back.Number("symptom_free_days");

        return Math.Clamp(illness.DaysWithSigns, days.Low, days.High);
    }

    private int Whole(string name) => _back.Number(name).Whole;
}
