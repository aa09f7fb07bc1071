using System.CommandLine;
using CoachBot.Chat.Deliveries;

namespace CoachBot.Verbs.Deliveries;

/// <summary><c>deliveries status</c>: a few lines for each platform.</summary>
internal static class StatusVerb
{
    public static Command Create()
    {
        var command = new Command("status", "Shows queue, delay, what is uncertain, dead chats and when the next session is due, for each platform.");
        command.SetAction((_, cancel) => Desk.OpenAsync(desk => ShowAsync(desk, cancel)));

        return command;
    }

    private static async Task<int> ShowAsync(Desk desk, CancellationToken cancel)
    {
        var reports = await desk.Deliveries.ReportAsync(desk.Clock.GetCurrentInstant(), cancel);

        foreach (var report in reports)
        {
            Console.WriteLine(TextOf(report));
        }

        if (reports.Count == 0)
        {
            Console.WriteLine("Nobody has spoken to the bot yet.");
        }

        return 0;
    }

    private static string TextOf(DeliveryReport report)
    {
        var queue = string.Join(", ", report.Queue.OrderBy(kind => kind.Key).Select(kind => $"{kind.Value} {kind.Key.ToString().ToLowerInvariant()}"));

        return $"""
            {report.Platform}: {(report.HasSender ? "sending" : "nobody sends")}
              ready      {(queue == "" ? "nothing" : queue)}
              lag        {(report.Lag is { } lag ? $"{lag.TotalSeconds:0} s" : "none")}
              on the way {report.Sending}
              uncertain  {report.Uncertain}
              daily      {report.Alive} alive, {report.Dead} dead
              next due   {(report.NextDue is { } next ? next.ToString("uuuu-MM-dd HH:mm:ss'Z'", null) : "never")}
            """;
    }
}
