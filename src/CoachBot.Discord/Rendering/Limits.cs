namespace CoachBot.Discord.Rendering;

/// <summary>What Discord takes at most, in characters and pieces.</summary>
internal static class Limits
{
    public const int Title = 256;
    public const int Description = 4096;
    public const int FieldName = 256;
    public const int FieldValue = 1024;
    public const int Fields = 25;
    public const int Footer = 2048;

    /// <summary>Of all embeds of a message together; 6,000 are allowed.</summary>
    public const int Embeds = 5500;

    public const int Rows = 5;
    public const int ButtonsInARow = 5;
    public const int ButtonLabel = 80;
    public const int Choices = 25;
    public const int ChoiceLabel = 100;
    public const int FormTitle = 45;
    public const int InputLabel = 45;
    public const int CommandDescription = 100;
}
