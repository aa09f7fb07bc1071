namespace CoachBot.Chat.Meanings;

#pragma warning disable CS1591 // each says itself

/// <summary>What somebody may want to know of the session or exercise before their eyes.</summary>
public enum About
{
    Reps,
    Sets,
    Rest,
    Load,
    Next,
    Nth,
    Previous,
    Skip,
    Minutes,
    How,
    Why,
    Replace,
    Easier,
    Harder,
    List,
    Side,
    Tempo,
    Effort,
    Warmup,
    First,
    More,
    Source,
}
