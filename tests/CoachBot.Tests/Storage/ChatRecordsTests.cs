using System.Text.Json.Nodes;
using CoachBot.Chat;
using CoachBot.Chat.Clubs;
using CoachBot.Chat.Messages;
using CoachBot.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.Tests.Storage;

public class ChatRecordsTests
{
    private const string Chat = "4242424242";

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.OpenAsync();
        await database.SaveAsync(
            Some.State(chat: Chat) with { Subscription = Some.Subscription(), Club = new Club().With(Some.Day, "7", Some.Day), Heard = Heard.UpTo(3).With(5) },
            Some.Session(chat: Chat));
        await database.SaveAsync(Some.State(chat: "7") with { Subscription = Some.Subscription() }, Some.Delivery(chat: "7"));

        return database;
    }

    /// <summary>The tables that are about a chat, by the model itself: one that a later version adds is among them.</summary>
    private static async Task<List<string>> TablesAsync(TestDatabase database)
    {
        await using var context = await database.ReadAsync();

        return
        [
            .. context.Model.GetEntityTypes()
                .Where(type => type.FindProperty("Chat") is not null || type.FindProperty("ChatId") is not null)
                .Select(type => type.GetTableName()!),
        ];
    }

    [Fact]
    public async Task HoldWhatEveryTableKnowsOfTheChatAndOfNoOther()
    {
        await using var database = await FilledAsync();

        var kept = JsonNode.Parse(await database.Records.ReadAsync(new Address("fake", Chat), TestContext.Current.CancellationToken))!.AsObject();

        Assert.Equal((await TablesAsync(database)).Order(), kept.Select(table => table.Key).Order());
        Assert.All(kept, table => Assert.Single(table.Value!.AsArray()));
        Assert.Equal([3L, 5L], kept["chat"]![0]!["Runner"]!["heard"]!.AsArray().Select(number => number!.GetValue<long>()));
    }

    [Fact]
    public async Task OfSomebodyUnknownAreEmpty()
    {
        await using var database = await FilledAsync();

        var kept = JsonNode.Parse(await database.Records.ReadAsync(new Address("fake", "nobody"), TestContext.Current.CancellationToken))!.AsObject();

        Assert.All(kept, table => Assert.Empty(table.Value!.AsArray()));
    }

    [Fact]
    public async Task TheLastWordIsErasedOnceItIsTold()
    {
        await using var database = await FilledAsync();
        var word = Some.Delivery("forgotten", Chat) with { Command = "delete" };
        await database.Runners.ForgetAsync(new Address("fake", Chat), word, TestContext.Current.CancellationToken);

        await database.LastWords.EraseAsync(TestContext.Current.CancellationToken);
        var waiting = await database.BeginAsync();
        Assert.Contains(waiting, delivery => delivery.Id == word.Id);
        await database.FinishAsync(word, new SendResult.Sent("1"));
        await database.LastWords.EraseAsync(TestContext.Current.CancellationToken);

        await using var context = await database.ReadAsync();
        Assert.Empty(await context.Deliveries.Where(row => row.Chat == Chat).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Single(await context.Deliveries.Where(row => row.Chat == "7").ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WhatIsBesideTheRunnerComesBack()
    {
        await using var database = await FilledAsync();

        var state = await database.LoadAsync(Chat);

        Assert.Equal(1, state.Club!.CountOn(Some.Day));
        Assert.Equal([3L, 5L], state.Heard!.Latest);
    }
}
