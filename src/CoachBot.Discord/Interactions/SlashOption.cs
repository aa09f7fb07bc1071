using CoachBot.Chat.Words;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Rendering;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Interactions;

/// <summary>Something that can be said with a slash command, in every language of the bot.</summary>
internal sealed class SlashOption(string name, Languages languages)
{
    private const int OfText = 3;
    private const int OfYesOrNo = 5;

    private static readonly string[] WithSuggestions = [Suggesting.Exercise, Suggesting.Zone];

    public CommandOption Wire(bool isRequired) =>
        new(name == Typed.Here ? OfYesOrNo : OfText, name, Tells(languages.All[0]))
        {
            NameLocalizations = Localized.In(languages, language => language.Say(Phrase.SlashOptionPrefix + name)),
            DescriptionLocalizations = Localized.In(languages, Tells),
            Required = isRequired ? true : null,
            Autocomplete = WithSuggestions.Contains(name) ? true : null,
        };

    private string Tells(Language language) => Shortened.To(Limits.CommandDescription, language.Say(Phrase.SlashOptionTellsPrefix + name));
}
