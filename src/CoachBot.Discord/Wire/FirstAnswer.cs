namespace CoachBot.Discord.Wire;

/// <summary>What an interaction is answered with first; there are three seconds for it.</summary>
/// <param name="Data">A message, a list of suggestions or a form.</param>
internal sealed record FirstAnswer(int Type, object? Data = null)
{
    public const int Pong = 1;
    public const int Message = 4;

    /// <summary>"The bot is thinking": the message comes later.</summary>
    public const int Deferred = 5;

    /// <summary>Nothing to see: the message of the button is changed later, or not at all.</summary>
    public const int DeferredUpdate = 6;

    /// <summary>The message of the button changes.</summary>
    public const int Update = 7;
    public const int Suggestions = 8;
    public const int Form = 9;
}
