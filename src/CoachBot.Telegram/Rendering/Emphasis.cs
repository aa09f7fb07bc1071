namespace CoachBot.Telegram.Rendering;

/// <summary>How a text stands out.</summary>
internal enum Emphasis
{
    None,
    Bold,
    Italic,
}
