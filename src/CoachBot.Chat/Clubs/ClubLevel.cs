namespace CoachBot.Chat.Clubs;

/// <summary>For whom a club's session is made.</summary>
public enum ClubLevel
{
    /// <summary>New to strength work, or back after long.</summary>
    Beginner,

    /// <summary>At home in strength work for a year and more.</summary>
    Experienced,
}
