using CoachBot.Chat;
using CoachBot.Chat.Clubs;
using CoachBot.Chat.Commands;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Tests.Chat.Commands;

public class ClubDoneTests
{
    private static readonly ChatState Group = Some.State() with { Club = new Club() };

    // The newest of the last days with a session.
    private static readonly LocalDate Day = Enumerable.Range(0, Club.DaysKept).Select(back => Some.Day.PlusDays(-back)).Append(Some.Day)
        .First(day => RealCommands.Get<ClubSession>().IsOn(day, Group.Runner));

    private static Outcome Press(string data, ChatState? state = null, string? sender = "7") =>
        RealCommands.Router.Answer(Some.Turn(state ?? Group, Some.Said($"[{data}]") with { IsPrivate = false, Sender = sender })).Outcome;

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    [Fact]
    public void TheButtonShowsHowManyDidIt()
    {
        var first = Press($"done {Iso(Day)}");
        var second = Press($"done {Iso(Day)}", first.State, "8");

        Assert.Equal(RealCommands.English.Say(Phrase.ButtonClubCount, ("count", 2)), second.Reply.Buttons[0][0].Label);
        Assert.True(second.Reply.ReplacesPressed);
    }

    [Fact]
    public void WhoIsCountedChangesNothing()
    {
        var first = Press($"done {Iso(Day)}");
        var again = Press($"done {Iso(Day)}", first.State);

        Assert.True(again.Reply.IsSilent);
        Assert.Same(first.State, again.State);
    }

    [Fact]
    public void NobodyInParticularIsNotCounted() => Assert.Equal(0, Press($"done {Iso(Day)}", sender: null).State.Club!.CountOn(Day));

    [Theory]
    [InlineData("done 2026-11-24")]
    [InlineData("done 2026-11-01")]
    [InlineData("done 9999-12-31")]
    [InlineData("done 0001-01-01")]
    public void WhatIsToComeOrLongGoneCannotBeMarked(string data)
    {
        var outcome = Press(data);

        Assert.Equal([RealCommands.Says(Phrase.AnswerOldButton)], outcome.Reply.Blocks);
        Assert.Empty(outcome.State.Club!.Done);
    }

    [Fact]
    public void InAPrivateChatTheDayIsTheRunnersOwn()
    {
        var outcome = RealCommands.Answer("[done]");

        Assert.True(outcome.State.Diary.On(Some.Day).IsDone);
        Assert.Null(outcome.State.Club);
    }

    [Fact]
    public void AClubsSessionFitsOneMessageWithEveryEquipment()
    {
        var gym = Group with { Runner = Group.Runner with { Equipment = Enum.GetValues<Kit>().ToHashSet() } };

        foreach (var language in (Language[])[RealCommands.English, RealCommands.Italian])
        {
            for (var day = 0; day < 7 * 12; day++)
            {
                var reply = RealCommands.Get<ClubSession>().On(Some.Day.PlusDays(day), gym, language);

                Assert.InRange(reply.Blocks.Sum(Length), 1, 1900);
                Assert.All(reply.Buttons.SelectMany(row => row), button => Assert.InRange(button.Data.Length, 1, Button.MaxDataBytes));
            }
        }
    }

    private static int Length(ReplyBlock block) => 2 + block switch
    {
        Heading heading => heading.Text.Length,
        Paragraph paragraph => paragraph.Text.Length,
        Entry entry => entry.Name.Length + entry.Value.Length + 3,
        Note note => note.Text.Length,
        _ => throw new ArgumentException("not in a club's session", nameof(block)),
    };
}
