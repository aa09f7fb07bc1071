namespace CoachBot.Coaching.Cards;

/// <summary>What about a runner decided; the languages say each with what would change it.</summary>
public enum Decider
{
    /// <summary>Nothing about the runner: it holds for everybody.</summary>
    Method,

    /// <summary>The level.</summary>
    Level,

    /// <summary>The highest jump gate passed.</summary>
    Gates,

    /// <summary>Age.</summary>
    Age,

    /// <summary>A pregnancy.</summary>
    Pregnancy,

    /// <summary>A birth not long ago.</summary>
    Birth,

    /// <summary>The part of the season.</summary>
    Phase,

    /// <summary>Weeks of training with the coach.</summary>
    Week,

    /// <summary>A race to come or just run.</summary>
    Race,

    /// <summary>The days of the runs.</summary>
    RunDays,

    /// <summary>Days that the runner keeps free.</summary>
    DaysOff,

    /// <summary>The equipment.</summary>
    Equipment,

    /// <summary>The time there is for a session.</summary>
    Minutes,

    /// <summary>Something that hurts or was hurt.</summary>
    Pain,

    /// <summary>A sign that a professional has to see first.</summary>
    RedFlag,

    /// <summary>Sore muscles.</summary>
    Soreness,

    /// <summary>How the day feels.</summary>
    Readiness,

    /// <summary>An illness.</summary>
    Illness,

    /// <summary>A break from training.</summary>
    Break,

    /// <summary>What was done the last times.</summary>
    Log,

    /// <summary>The estimated best single lift.</summary>
    Maximum,

    /// <summary>Something the runner does not like or cannot do today.</summary>
    Wish,
}
