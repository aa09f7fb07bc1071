namespace CoachBot.Discord.Wire;

/// <summary>A slash command.</summary>
internal sealed record ApplicationCommand(string Name, string Description)
{
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public IReadOnlyList<CommandOption>? Options { get; init; }

    /// <summary>0: installed in a server; 1: by a user.</summary>
    public IReadOnlyList<int>? IntegrationTypes { get; init; }

    /// <summary>0: servers; 1: direct messages with the bot; 2: all other direct messages.</summary>
    public IReadOnlyList<int>? Contexts { get; init; }
}

/// <summary>What can be said with a command.</summary>
internal sealed record CommandOption(int Type, string Name, string Description)
{
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }
}
