using System.Globalization;
using System.Reflection;

namespace CoachBot.Chat.Words;

/// <summary>The keys of everything the bot says; <c>CoachBot check</c> proves that each language has each of them, and no other.</summary>
public static class Phrase
{
#pragma warning disable CS1591 // the key says where the phrase is used; its words are in config/languages/*/phrases.yaml
    public const string DecimalSign = "number.decimal_sign";
    public const string StartHello = "start.hello";
    public const string StartHelloNamed = "start.hello_named";
    public const string StartWhat = "start.what";
    public const string StartTry = "start.try";
    public const string HelpTitle = "help.title";
    public const string HelpAsk = "help.ask";
    public const string TodayMain = "today.main";
    public const string TodayPlyo = "today.plyo";
    public const string TodayMicro = "today.micro";
    public const string TodayRest = "today.rest";
    public const string TodayWhy = "today.why";
    public const string TodayWhyDeload = "today.why_deload";
    public const string TodayRestIdea = "today.rest_idea";
    public const string TodayNext = "today.next";
    public const string TodayEffort = "today.effort";
    public const string TodayPain = "today.pain";
    public const string TodayRestGentle = "today.rest_gentle";
    public const string TodayRace = "today.race";
    public const string TodayRaceIdea = "today.race_idea";
    public const string TodayNoSession = "today.no_session";
    public const string RefusalSign = "refusal.sign";
    public const string RefusalChild = "refusal.child";
    public const string RefusalPregnancy = "refusal.pregnancy";
    public const string RefusalBirth = "refusal.birth";
    public const string RefusalIllness = "refusal.illness";
    public const string RefusalLongIllness = "refusal.long_illness";
    public const string RefusalPain = "refusal.pain";
    public const string BlockWarmUp = "block.warm_up";
    public const string WarmUpFirst = "block.warm_up_first";
    public const string PhaseBase = "phase.base";
    public const string PhaseStrength = "phase.strength";
    public const string PhasePower = "phase.power";
    public const string PhaseCompetition = "phase.competition";
    public const string PhaseTaper = "phase.taper";
    public const string PhaseTransition = "phase.transition";
    public const string PhaseReturn = "phase.return";
    public const string DoseReps = "dose.reps";
    public const string DoseSeconds = "dose.seconds";
    public const string DoseMetres = "dose.metres";
    public const string DosePerSide = "dose.per_side";
    public const string DoseContacts = "dose.contacts";
    public const string DoseLoad = "dose.load";
    public const string DoseLoadPercent = "dose.load_percent";
    public const string DosePercent = "dose.percent";
    public const string DoseRir = "dose.rir";
    public const string DoseRest = "dose.rest";
    public const string WhyTitle = "why.title";
    public const string WhyRest = "why.rest";
    public const string WhyNoSession = "why.no_session";
    public const string WhyExercise = "why.exercise";
    public const string WhyOneExercise = "why.one_exercise";
    public const string WhyTold = "why.told";
    public const string WhyToldFirst = "why.told_first";
    public const string WhySource = "why.source";
    public const string WhyConvention = "why.convention";
    public const string PlanTitle = "plan.title";
    public const string PlanSpan = "plan.span";
    public const string PlanWeek = "plan.week";
    public const string PlanLighter = "plan.lighter";
    public const string PlanRace = "plan.race";
    public const string PlanRunEasy = "plan.run_easy";
    public const string PlanRunKey = "plan.run_key";
    public const string PlanRunLong = "plan.run_long";
    public const string PlanRunRace = "plan.run_race";
    public const string PlanHalf = "plan.half";
    public const string PlanMarathon = "plan.marathon";
    public const string PlanUltra = "plan.ultra";
    public const string PlanExercise = "plan.exercise";
    public const string PlanSets = "plan.sets";
    public const string PlanLoad = "plan.load";
    public const string PlanReserve = "plan.reserve";
    public const string PlanRest = "plan.rest";
    public const string PlanContacts = "plan.contacts";
    public const string PlanTotals = "plan.totals";
    public const string PlanChecked = "plan.checked";
    public const string PlanSound = "plan.sound";
    public const string PlanWhole = "plan.whole";
    public const string PlanBroken = "plan.broken";
    public const string PlanHard = "plan.hard";
    public const string PlanWarning = "plan.warning";

    public const string DateDay = "date.day";
    public const string MonthPrefix = "month.";
    public const string SubscribeAsk = "subscribe.ask";
    public const string SubscribeDone = "subscribe.done";
    public const string SubscribeStop = "subscribe.stop";
    public const string SubscribeBadTime = "subscribe.bad_time";
    public const string SubscribeBadWord = "subscribe.bad_word";
    public const string SubscribeHow = "subscribe.how";
    public const string UnsubscribeDone = "unsubscribe.done";
    public const string UnsubscribeNone = "unsubscribe.none";
    public const string SettingsTitle = "settings.title";
    public const string SettingsLanguage = "settings.language";
    public const string SettingsZone = "settings.zone";
    public const string SettingsSession = "settings.session";
    public const string SettingsNoSession = "settings.no_session";
    public const string SettingsLevel = "settings.level";
    public const string SettingsKit = "settings.kit";
    public const string SettingsSince = "settings.since";
    public const string ProgrammeFor = "programme.for";
    public const string ProgrammeAge = "programme.age";
    public const string ProgrammeRunDays = "programme.run_days";
    public const string ProgrammeLength = "programme.length";
    public const string ProgrammeOrigin = "programme.origin";
    public const string ProgrammeTemplate = "programme.template";
    public const string ProgrammeSeen = "programme.seen";
    public const string ProgrammeQuoted = "programme.quoted";
    public const string ProgrammeApproximate = "programme.approximate";
    public const string ProgrammeAgainst = "programme.against";
    public const string ProgrammeWeek = "programme.week";
    public const string ProgrammeWeeks = "programme.weeks";
    public const string ProgrammeLighter = "programme.lighter";
    public const string ProgrammeRace = "programme.race";
    public const string ProgrammeTimes = "programme.times";
    public const string ProgrammeUnknown = "programme.unknown";
    public const string ProgrammeRun = "programme.run";
    public const string ProgrammeLoad = "programme.load";
    public const string ProgrammeOr = "programme.or";
    public const string ProgrammeMaximum = "programme.maximum";
    public const string ProgrammePercent = "programme.percent";
    public const string ProgrammeTempo = "programme.tempo";
    public const string ProgrammeContacts = "programme.contacts";
    public const string LevelL0 = "level.l0";
    public const string LevelL1 = "level.l1";
    public const string LevelL2 = "level.l2";
    public const string LevelL3 = "level.l3";
    public const string KitNone = "kit.none";
    public const string KitPrefix = "kit.";
    public const string AnswerRestsOn = "answer.rests_on";
    public const string AnswerUnclear = "answer.unclear";
    public const string AnswerUnknown = "answer.unknown";
    public const string AnswerOldButton = "answer.old_button";
    public const string AnswerUnknownCommand = "answer.unknown_command";
    public const string AnswerNoWords = "answer.no_words";
    public const string AnswerBroken = "answer.broken";
    public const string ButtonToday = "button.today";
    public const string ButtonWhy = "button.why";
    public const string ButtonSubscribe = "button.subscribe";
    public const string ButtonUnsubscribe = "button.unsubscribe";
    public const string ButtonMore = "button.more";
    public const string ButtonSources = "button.sources";
    public const string ButtonHelp = "button.help";
#pragma warning restore CS1591

    /// <summary>Every key, those with a prefix written out.</summary>
    public static IReadOnlyCollection<string> All { get; } =
    [
        .. typeof(Phrase)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(key => !key.EndsWith('.')),
        .. Enum.GetNames<Coaching.Exercises.Kit>().Select(name => KitPrefix + name.ToLowerInvariant()),
        .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name != "").Select(name => MonthPrefix + name.ToLowerInvariant()),
        .. DeciderPhrase.All,
    ];
}
