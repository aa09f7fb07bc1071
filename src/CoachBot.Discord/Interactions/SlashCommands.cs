using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Rendering;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Interactions;

/// <summary>The slash commands: those of the menu and some more, with what can be said with each.</summary>
internal static class SlashCommands
{
    private static readonly int[] Everywhere = [0, 1];

    private static readonly int[] AllContexts = [InteractionContext.Guild, InteractionContext.BotDirectMessages, InteractionContext.OtherDirectMessages];

    private static readonly Dictionary<string, string[]> Options = new()
    {
        [Typed.Ask] = ["question"],
        ["today"] = ["day", Typed.Here],
        ["log"] = [Suggesting.Exercise, "sets"],
        ["swap"] = [Suggesting.Exercise],
        ["race"] = ["race"],
        ["subscribe"] = ["time", "days", Suggesting.Zone, Typed.Here],
        ["unsubscribe"] = [Typed.Here],
        ["snooze"] = ["when"],
        ["status"] = [Typed.Here],
        ["settings"] = [Typed.Here],
        ["zone"] = [Suggesting.Zone, Typed.Here],
        ["kit"] = ["kit", Typed.Here],
        ["rundays"] = ["days", Typed.Here],
        ["minutes"] = ["minutes", Typed.Here],
        ["export"] = [Typed.Here],
        ["delete"] = [Typed.Here],
    };

    public static IReadOnlyList<ApplicationCommand> Of(Languages languages) =>
        [.. ChatSetup.ListedCommands.Concat(SlashWords.Unlisted).Select(name => CommandOf(name, languages))];

    private static ApplicationCommand CommandOf(string name, Languages languages) =>
        new(name, Description(name, languages.All[0]))
        {
            NameLocalizations = Localized.In(languages, language => language.Say(Phrase.SlashNamePrefix + name)),
            DescriptionLocalizations = Localized.In(languages, language => Description(name, language)),
            Options = Options.TryGetValue(name, out var options)
                ? [.. options.Select(option => new SlashOption(option, languages).Wire(isRequired: name == Typed.Ask))]
                : null,
            IntegrationTypes = Everywhere,
            Contexts = AllContexts,
        };

    private static string Description(string name, Language language) => Shortened.To(
        Limits.CommandDescription,
        language.Commands.TryGetValue(name, out var command) ? command.Description : language.Say(Phrase.SlashTellsPrefix + name));
}
