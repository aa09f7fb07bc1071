using CoachBot.Chat.Words;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Rendering;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Interactions;

/// <summary>Commands that would only ask for words, when none are said with them, open a window to write them in.</summary>
internal sealed class Forms(Languages languages)
{
    private const int OneLine = 1;
    private const int LongestInput = 200;

    private static readonly Dictionary<string, string> Asked = new() { ["log"] = "sets", ["zone"] = "zone" };

    public Form? For(Interaction interaction)
    {
        if (interaction is not { Type: InteractionType.Command, Data: { Name: { } name } data } || data.Options is { Count: > 0 } || !Asked.TryGetValue(name, out var option))
        {
            return null;
        }

        var language = languages.For(interaction.Locale);
        var title = language.Commands.TryGetValue(name, out var command) ? command.Description : language.Say(Phrase.SlashTellsPrefix + name);
        var input = new Component(ComponentType.TextInput)
        {
            CustomId = option,
            Style = OneLine,
            Label = Shortened.To(Limits.InputLabel, language.Say(Phrase.SlashOptionTellsPrefix + option)),
            MaxLength = LongestInput,
            Required = true,
        };

        return new Form(
            ButtonId.Of(0, name),
            Shortened.To(Limits.FormTitle, title),
            [new Component(ComponentType.Row) { Components = [input] }]);
    }
}
