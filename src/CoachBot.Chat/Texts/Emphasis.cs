namespace CoachBot.Chat.Texts;

/// <summary>How a text stands out.</summary>
public enum Emphasis
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Loudly.</summary>
    Bold,

    /// <summary>Quietly.</summary>
    Italic,
}
