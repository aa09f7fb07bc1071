namespace CoachBot.Chat.Messages;

/// <summary>A button below a reply.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Data">What a press sends back: a command's name and its argument, at most 60 bytes of UTF-8; it must still work days later.</param>
public sealed record Button(string Label, string Data)
{
    /// <summary>The most bytes of data that every platform carries.</summary>
    public const int MaxDataBytes = 60;
}
