using CoachBot.Coaching.Diaries;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;
using CoachBot.Storage;
using CoachBot.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;

namespace CoachBot.Tests.Storage.Migrations;

public class WholeRunnerTests
{
    private const string Before = "FirstTables";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static CoachDb Open(TempFolder folder) => new(new DbContextOptionsBuilder<CoachDb>().UseSqlite(folder.Database).Options);

    /// <summary>A database of the first version, in which two runners have spoken and one has subscribed.</summary>
    private static async Task<TempFolder> FirstVersionAsync()
    {
        var folder = new TempFolder();
        await using var first = Open(folder);
        await first.GetService<IMigrator>().MigrateAsync(Before, Cancel);
        await first.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO chat (Id, Platform, Chat, Language, Zone, Since, Level, HighestGate, Kit, LastSequence, LastHeardAt, Version) VALUES
                (1, 'fake', '42', 'it', 'Europe/Rome', '2026-03-02', 2, 3, 'Step,Box,Barbell', 7, 1795420800000, 5),
                (2, 'fake', '43', 'en', 'UTC', '2026-11-20', 0, 0, '', 1, 1795420800000, 1);
            INSERT INTO subscription (ChatId, Time, Days, Zone, NextDue, IsDead) VALUES (1, '07:00:00', '135', 'Europe/Rome', 1795500000000, 0);
            """,
            Cancel);

        return folder;
    }

    public class ARunnerOfTheFirstVersion
    {
        [Fact]
        public async Task KeepsWhatWasKnown()
        {
            await using var database = await TestDatabase.OpenAsync(await FirstVersionAsync());

            var state = await database.LoadAsync();

            var runner = new Runner
            {
                Since = new LocalDate(2026, 3, 2),
                Level = Level.L2,
                Gates = 3,
                Equipment = new HashSet<Kit> { Kit.Step, Kit.Box, Kit.Barbell },
            };
            Assert.Equal(Everything.In(runner), Everything.In(state.Runner));
        }

        [Fact]
        public async Task MayHaveNoEquipment()
        {
            await using var database = await TestDatabase.OpenAsync(await FirstVersionAsync());

            var state = await database.LoadAsync("43");

            Assert.Equal(Everything.In(new Runner { Since = new LocalDate(2026, 11, 20) }), Everything.In(state.Runner));
        }

        [Fact]
        public async Task BeginsADiary()
        {
            await using var database = await TestDatabase.OpenAsync(await FirstVersionAsync());

            var state = await database.LoadAsync();

            Assert.Equal(Everything.In(Diary.Empty), Everything.In(state.Diary));
        }

        [Fact]
        public async Task IsStillSubscribed()
        {
            await using var database = await TestDatabase.OpenAsync(await FirstVersionAsync());

            var state = await database.LoadAsync();

            Assert.Equal(
                ("it", 7L, 5, new LocalTime(7, 0), 3),
                (state.Language, state.LastSequence, state.Version, state.Subscription!.Time, state.Subscription.Days.Count));
        }

        [Fact]
        public async Task IsSavedAsAnyOther()
        {
            await using var database = await TestDatabase.OpenAsync(await FirstVersionAsync());
            var state = await database.LoadAsync();

            await database.SaveAsync(state with { Runner = state.Runner with { Minutes = 30 } });

            Assert.Equal(30, (await database.LoadAsync()).Runner.Minutes);
        }
    }

    public class GoingBack
    {
        [Fact]
        public async Task KeepsWhatTheFirstVersionKnew()
        {
            using var folder = await FirstVersionAsync();
            await using var rows = Open(folder);
            await rows.Database.MigrateAsync(Cancel);

            await rows.GetService<IMigrator>().MigrateAsync(Before, Cancel);

            Assert.Equal(
                ["2026-03-02 2 3 Step,Box,Barbell", "2026-11-20 0 0 "],
                await rows.Database.SqlQueryRaw<string>("SELECT Since || ' ' || Level || ' ' || HighestGate || ' ' || Kit AS Value FROM chat ORDER BY Id").ToListAsync(Cancel));
        }
    }
}
