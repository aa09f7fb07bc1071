namespace CoachBot.Chat.Words;

/// <summary>The words of commands on platforms where they are chosen from a list and their parts filled in one by one.</summary>
public static class SlashWords
{
    /// <summary>Commands that are not in menus, but are of use where words to the bot cannot be typed freely.</summary>
    public static IReadOnlyList<string> Unlisted { get; } = ["ask", "zone", "kit", "rundays", "minutes", "snooze"];

    /// <summary>What can be said with commands.</summary>
    public static IReadOnlyList<string> Options { get; } = ["question", "day", "exercise", "sets", "race", "time", "days", "zone", "kit", "minutes", "when", "here"];

    /// <summary>Every key of these words.</summary>
    internal static IEnumerable<string> Keys =>
    [
        .. ChatSetup.ListedCommands.Concat(Unlisted).Select(command => Phrase.SlashNamePrefix + command),
        .. Unlisted.Select(command => Phrase.SlashTellsPrefix + command),
        .. Options.Select(option => Phrase.SlashOptionPrefix + option),
        .. Options.Select(option => Phrase.SlashOptionTellsPrefix + option),
    ];
}
