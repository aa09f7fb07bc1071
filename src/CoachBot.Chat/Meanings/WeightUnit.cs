namespace CoachBot.Chat.Meanings;

/// <summary>What loads are told in.</summary>
public enum WeightUnit
{
    /// <summary>Kilograms.</summary>
    Kg,

    /// <summary>Pounds, 0.4536 kg each.</summary>
    Lb,
}
