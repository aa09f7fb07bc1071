using System.Text;
using CoachBot.Chat.Words;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Rest;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord;

/// <summary>Tells Discord the slash commands, when they are not what it has.</summary>
internal sealed class CommandRegistration(PatientRest rest, Languages languages)
{
    /// <summary>How many there are, and whether they had changed.</summary>
    public async Task<(int Count, bool HaveChanged)> RegisterAsync(Snowflake application, CancellationToken cancel)
    {
        var ours = SlashCommands.Of(languages);
        var theirs = await rest.AskAsync<ApplicationCommand[]>(Route.Commands(application), null, cancel);

        if (Text(ours) == Text(theirs))
        {
            return (ours.Count, false);
        }

        await rest.AskAsync<ApplicationCommand[]>(Route.ReplaceCommands(application), ours, cancel);

        return (ours.Count, true);
    }

    // Discord keeps no order of commands, and writes out what we leave to it.
    private static string Text(IEnumerable<ApplicationCommand> commands) => Encoding.UTF8.GetString(DiscordJson.Write(
        commands.OrderBy(command => command.Name, StringComparer.Ordinal).Select(Plain).ToArray()));

    private static ApplicationCommand Plain(ApplicationCommand command) => command with
    {
        NameLocalizations = Plain(command.NameLocalizations),
        DescriptionLocalizations = Plain(command.DescriptionLocalizations),
        Options = command.Options is { Count: > 0 } options ? [.. options.Select(Plain)] : null,
        IntegrationTypes = command.IntegrationTypes?.Order().ToList(),
        Contexts = command.Contexts?.Order().ToList(),
    };

    private static CommandOption Plain(CommandOption option) => option with
    {
        NameLocalizations = Plain(option.NameLocalizations),
        DescriptionLocalizations = Plain(option.DescriptionLocalizations),
        Required = option.Required == true ? true : null,
        Autocomplete = option.Autocomplete == true ? true : null,
    };

    private static SortedDictionary<string, string>? Plain(IReadOnlyDictionary<string, string>? words) =>
        words is { Count: > 0 } ? new(words.ToDictionary(), StringComparer.Ordinal) : null;
}
