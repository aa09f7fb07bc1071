using CoachBot.Chat;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Testing;

namespace CoachBot.Tests.Chat;

public class FloodGuardTests
{
    private readonly FakeClock _clock = new(Some.Time);
    private readonly FloodGuard _guard;

    private long _sequence;

    public FloodGuardTests() => _guard = new FloodGuard(_clock, Options.Create(new ChatOptions()));

    private IncomingMessage Next(string? person = "7", string chat = "42") => Some.Said("x", ++_sequence, chat) with { Sender = person };

    private List<FloodVerdict> Many(int count, string? person = "7") => [.. Enumerable.Range(0, count).Select(_ => _guard.Judge(Next(person)))];

    [Fact]
    public void ThirtyInAMinuteAreFineThenOneWordThenSilence()
    {
        var verdicts = Many(100);

        Assert.All(verdicts.Take(30), verdict => Assert.Equal(FloodVerdict.Fine, verdict));
        Assert.Equal(FloodVerdict.TooMuch, verdicts[30]);
        Assert.All(verdicts.Skip(31), verdict => Assert.Equal(FloodVerdict.Silent, verdict));
    }

    [Fact]
    public void AMinuteLaterAllIsForgiven()
    {
        Many(40);

        _clock.AdvanceSeconds(60);

        Assert.Equal(30, Many(40).Count(verdict => verdict == FloodVerdict.Fine));
    }

    [Fact]
    public void WhoeverKeepsASteadyPaceIsNeverStopped()
    {
        for (var action = 0; action < 500; action++)
        {
            _clock.AdvanceSeconds(2);
            Assert.Equal(FloodVerdict.Fine, _guard.Judge(Next()));
        }
    }

    [Fact]
    public void OtherChatsAreNoWayOut()
    {
        Many(30);

        Assert.Equal(FloodVerdict.TooMuch, _guard.Judge(Next(chat: "43")));
    }

    [Fact]
    public void OtherPeopleAreNotMeant()
    {
        Many(40);

        Assert.Equal(FloodVerdict.Fine, _guard.Judge(Next("8")));
    }

    [Fact]
    public void TheSameMessageToldAgainIsOneAction()
    {
        var message = Next();

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(FloodVerdict.Fine, _guard.Judge(message)));
        Assert.Equal(29, Many(40).Count(verdict => verdict == FloodVerdict.Fine));
    }

    [Fact]
    public void WhatCostsMuchIsCountedApart()
    {
        var verdicts = Enumerable.Range(0, 8).Select(_ => _guard.JudgeExpensive(Next())).ToList();

        Assert.Equal((5, 1, 2), (verdicts.Count(v => v == FloodVerdict.Fine), verdicts.Count(v => v == FloodVerdict.TooMuch), verdicts.Count(v => v == FloodVerdict.Silent)));
        Assert.Equal(FloodVerdict.Fine, _guard.Judge(Next()));
    }

    [Fact]
    public void ThePersonAtTheTerminalIsNotCounted() => Assert.All(Many(100, null), verdict => Assert.Equal(FloodVerdict.Fine, verdict));

    [Fact]
    public void AClockSetBackForgivesNobodyAndHurtsNobody()
    {
        Many(40);

        _clock.Reset(Some.Time - Duration.FromHours(1));

        Assert.Equal(FloodVerdict.Silent, _guard.Judge(Next()));
        Assert.Equal(FloodVerdict.Fine, _guard.Judge(Next("8")));
    }

    [Fact]
    public void ManyPeopleTakeLittleRoom()
    {
        for (var person = 0; person < 60_000; person++)
        {
            _guard.Judge(Next($"{person}"));
        }

        Assert.InRange(_guard.Count, 1, 20_000);
    }
}
