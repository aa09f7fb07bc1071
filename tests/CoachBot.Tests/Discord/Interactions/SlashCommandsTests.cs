using CoachBot.Chat;
using CoachBot.Chat.Words;
using CoachBot.Discord.Interactions;
using CoachBot.Discord.Wire;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Discord.Interactions;

public class SlashCommandsTests
{
    // Discord's own, for the alphabets that we have.
    private const string Name = @"^[-_'\p{Ll}\p{Lo}\p{N}]{1,32}$";

    private static readonly IReadOnlyList<ApplicationCommand> All = SlashCommands.Of(RealContent.Load.Languages);

    [Fact]
    public void EveryListedCommandIsOne() => Assert.Superset(ChatSetup.ListedCommands.ToHashSet(), All.Select(command => command.Name).ToHashSet());

    [Fact]
    public void EveryUnlistedOneIsKnownToTheRouter() =>
        Assert.Subset(RealCommands.All.Select(command => command.Name).Append("ask").ToHashSet(), SlashWords.Unlisted.ToHashSet());

    [Fact]
    public void NamesAndDescriptionsAreAsDiscordTakesThem()
    {
        var options = All.SelectMany(command => command.Options ?? []).ToList();
        var names = All.SelectMany(command => command.NameLocalizations!.Values.Append(command.Name))
            .Concat(options.SelectMany(option => option.NameLocalizations!.Values.Append(option.Name)));
        var descriptions = All.SelectMany(command => command.DescriptionLocalizations!.Values.Append(command.Description))
            .Concat(options.SelectMany(option => option.DescriptionLocalizations!.Values.Append(option.Description)));

        Assert.All(names, name => Assert.Matches(Name, name));
        Assert.All(descriptions, description => Assert.InRange(description.Length, 1, 100));
    }

    [Fact]
    public void NoTwoHaveTheSameNameInOneLanguage()
    {
        Assert.Equal(All.Count, All.Select(command => command.Name).Distinct().Count());
        Assert.Equal(All.Count, All.Select(command => command.NameLocalizations!["it"]).Distinct().Count());
    }

    [Fact]
    public void EveryOptionOfTheWordsIsUsed() =>
        Assert.Equal(SlashWords.Options.Order(), All.SelectMany(command => command.Options ?? []).Select(option => option.Name).Distinct().Order());
}
