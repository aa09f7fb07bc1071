using System.Text.Json.Nodes;
using CoachBot.Chat.Words;
using CoachBot.SystemTests.FakeTelegram;
using CoachBot.SystemTests.Support;
using CoachBot.SystemTests.Telegram.Support;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace CoachBot.SystemTests.Telegram;

public class DataRightsTests
{
    private const long Runner = 987_654_321;

    private static readonly LocalDateTime Evening = new(2026, 11, 23, 20, 0);

    [Fact]
    public async Task AnExportHoldsWhatWasToldAndIsReadable()
    {
        await using var bot = await ClockedBot.StartAsync(Evening);
        await bot.Server.AskAsync(Runner, "/subscribe 07:00 mon wed London");
        await bot.Server.AskAsync(Runner, "/log squat 3x8 40 kg");

        var file = await bot.Server.AskAsync(Runner, "/export");
        var kept = JsonNode.Parse(file.Document!)!;

        Assert.Equal(Words.English.Say(Phrase.ExportHere), file.Text);
        Assert.Equal($"{Runner}", kept["chat"]![0]!["Chat"]!.GetValue<string>());
        Assert.Equal("Europe/London", kept["subscription"]![0]!["Zone"]!.GetValue<string>());
        Assert.Contains("40", kept["chat"]![0]!["Diary"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(2, kept["delivery"]!.AsArray().Count);
    }

    [Fact]
    public async Task AfterADeletionNoTableKnowsTheRunner()
    {
        await using var bot = await ClockedBot.StartAsync(Evening);
        await bot.Server.AskAsync(Runner, "/subscribe 07:00");
        await bot.Server.AskAsync(Runner, "/log squat 3x8 40 kg");
        var session = await bot.Server.AnswerAsync(Runner, () => bot.MoveTo(Evening.PlusHours(11).PlusMinutes(1)));
        Assert.NotEmpty(session.Text);
        var asked = await bot.Server.AskAsync(Runner, "/delete");

        await bot.Server.AnswerAsync(Runner, () => bot.Server.Press(asked, Words.English.Say(Phrase.ButtonDelete)));
        await bot.StopAsync();
        await bot.StartAgainAsync();
        await bot.StopAsync();

        Assert.Empty(Places(bot.Database));
    }

    /// <summary>Every table and column in which the runner's number stands.</summary>
    private static List<string> Places(string file)
    {
        using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        database.Open();

        return
        [
            .. from table in Column(database, "SELECT name FROM sqlite_master WHERE type = 'table'")
               from column in Column(database, $"SELECT name FROM pragma_table_info('{table}')")
               where Column(database, $"SELECT 1 FROM \"{table}\" WHERE CAST(\"{column}\" AS TEXT) LIKE '%{Runner}%'").Count > 0
               select $"{table}.{column}",
        ];
    }

    private static List<string> Column(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();

        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
