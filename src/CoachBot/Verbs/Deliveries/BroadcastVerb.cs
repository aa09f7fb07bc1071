using System.CommandLine;
using CoachBot.Chat.Deliveries;

namespace CoachBot.Verbs.Deliveries;

/// <summary><c>deliveries broadcast</c>: the running bot sends it, at most once to each; the same command takes up where it was left.</summary>
internal static class BroadcastVerb
{
    private const int Page = 500;
    private const double UsualRate = 25;

    public static Command Create()
    {
        var file = new Option<FileInfo>("--text-file") { Description = "The words, in UTF-8; an empty line begins a new paragraph.", Required = true };
        var to = new Option<string>("--to") { Description = "To whom: subscribers.", Required = true };
        to.AcceptOnlyFromAmong("subscribers");
        var yes = new Option<bool>("--yes") { Description = "Does it; without, only says how many would get it and how long that takes." };

        var command = new Command("broadcast", "Sends news to all who subscribed, at most once to each, never in their quiet hours.") { file, to, yes };
        command.SetAction((line, cancel) => Desk.OpenAsync(desk => RunAsync(desk, line.GetValue(file)!, line.GetValue(yes), cancel)));

        return command;
    }

    private static async Task<int> RunAsync(Desk desk, FileInfo file, bool yes, CancellationToken cancel)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"--text-file names '{file.FullName}', which is not there.");

            return 2;
        }

        var campaign = Campaign.Of(await File.ReadAllTextAsync(file.FullName, cancel));

        if (campaign.Reply.IsSilent)
        {
            Console.Error.WriteLine($"'{file.FullName}' holds no words.");

            return 2;
        }

        var reports = await desk.Deliveries.ReportAsync(desk.Clock.GetCurrentInstant(), cancel);
        var count = reports.Sum(report => report.Alive);
        var minutes = reports.Sum(report => report.Alive / (desk.RateOf(report.Platform) ?? UsualRate) / 60);
        Console.WriteLine($"Broadcast {campaign.Name}: {count} subscribers, about {Math.Ceiling(minutes):0} min of sending outside quiet hours.");

        if (!yes)
        {
            Console.WriteLine("Nothing was written. Say --yes to send it.");

            return 0;
        }

        var added = await ProgressBar.RunAsync(count, progress => AddAsync(desk, campaign, progress, cancel));
        Console.WriteLine($"{added} written, {Math.Max(0, count - added)} had it already. The running bot sends them.");

        return 0;
    }

    private static async Task<int> AddAsync(Desk desk, Campaign campaign, Action<int> progress, CancellationToken cancel)
    {
        var added = 0;

        for (var page = await desk.Deliveries.SubscribersAsync(0, Page, cancel); page.Count > 0; page = await desk.Deliveries.SubscribersAsync(page[^1].Number, Page, cancel))
        {
            var now = desk.Clock.GetCurrentInstant();
            added += await desk.Deliveries.AddAsync([.. page.Select(one => campaign.For(one, desk.Options.Quiet, now))], cancel);
            progress(page.Count);
        }

        return added;
    }
}
