using CoachBot.Chat;
using CoachBot.Chat.Clubs;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Words;
using CoachBot.Tests.Support;

namespace CoachBot.Tests.Chat.Commands;

public class AdmissionTests
{
    private static readonly ChatState Group = Some.State() with { Club = new Club() };

    private static Outcome Answer(string said, bool? isAdministrator) =>
        RealCommands.Router.Answer(Some.Turn(Group, Some.Said(said) with { IsPrivate = false, Sender = "7", IsAdministrator = isAdministrator })).Outcome;

    public static TheoryData<string> Commands { get; } = [.. RealCommands.All.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void NobodyChangesAGroupWithoutTheRight(string command)
    {
        foreach (var said in (string[])[$"/{command}", $"[{command}]", $"/{command} 07:00", $"[{command} yes]", $"[{command} it]"])
        {
            var (outcome, unknown) = (Answer(said, false), Answer(said, null));

            Assert.Equal(Group with { Club = null, Shown = null }, outcome.State with { Club = null, Shown = null });
            Assert.False(outcome.Forget || outcome.Export || unknown.Forget || unknown.Export);
            Assert.Equal(Group with { Club = null, Shown = null }, unknown.State with { Club = null, Shown = null });
        }
    }

    [Fact]
    public void AskingIsLeftToWhoeverCanAsk()
    {
        var outcome = Answer("/subscribe 07:00", null);

        Assert.True(outcome.NeedsRights && outcome.Reply.IsSilent);
    }

    [Fact]
    public void AnAdministratorMay() => Assert.NotNull(Answer("/subscribe 07:00", true).State.Subscription);

    [Fact]
    public void OneRunnersThingsAreForNobody() => Assert.Equal([RealCommands.Says(Phrase.GroupPrivately)], Answer("/log squat 3x8", true).Reply.Blocks);

    [Fact]
    public void AloneWithTheBotEverybodyMay() => Assert.NotNull(RealCommands.Answer("/subscribe 07:00").State.Subscription);
}
