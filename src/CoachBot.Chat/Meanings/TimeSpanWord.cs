namespace CoachBot.Chat.Meanings;

#pragma warning disable CS1591 // each says itself

/// <summary>A stretch of time as people name it.</summary>
public enum TimeSpanWord
{
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    ThisYear,
    LastYear,
    AllTime,
    NextWeek,
}
