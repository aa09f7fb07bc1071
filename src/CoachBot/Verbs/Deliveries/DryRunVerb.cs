using System.CommandLine;
using CoachBot.Chat.Deliveries;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Verbs.Deliveries;

/// <summary><c>deliveries dry-run</c>: who would get what; nothing is written.</summary>
internal static class DryRunVerb
{
    private const int Page = 1000;
    private const int MostShown = 100;

    public static Command Create()
    {
        var at = new Option<string>("--at")
        {
            Description = "The time: 2026-11-24T07:00 by the clock of Chat:DefaultZone, or 2026-11-24T06:00Z.",
            Required = true,
        };
        var command = new Command("dry-run", "Shows whose session would be sent if it were that time now; nothing is written.") { at };
        command.SetAction((line, cancel) => Desk.OpenAsync(desk => ShowAsync(desk, line.GetValue(at)!, cancel)));

        return command;
    }

    private static async Task<int> ShowAsync(Desk desk, string text, CancellationToken cancel)
    {
        if (TimeOf(text, desk.Zone) is not { } at)
        {
            Console.Error.WriteLine($"--at is '{text}'; it must be a time such as 2026-11-24T07:00 or 2026-11-24T06:00Z.");

            return 2;
        }

        var (ready, late) = (0, 0);

        for (var page = await desk.Deliveries.DueByAsync(at, 0, Page, cancel); page.Count > 0; page = await desk.Deliveries.DueByAsync(at, page[^1].Number, Page, cancel))
        {
            foreach (var one in page)
            {
                var plan = SessionPlan.Of(one.Subscription, one.Address, desk.Options.Quiet, desk.Options.Window, at);

                ready += plan is { State: DeliveryState.Ready } ? 1 : 0;
                late += plan is { State: DeliveryState.Expired } ? 1 : 0;

                if (plan.Date is { } date && ready + late <= MostShown)
                {
                    Console.WriteLine($"{one.Address}: session of {LocalDatePattern.Iso.Format(date)}, {(plan.State == DeliveryState.Ready ? Text(plan, one.Subscription.Zone) : "too late")}");
                }
            }
        }

        Console.WriteLine($"{ready} would be sent, {late} are too late.");

        return 0;
    }

    private static string Text(SessionPlan plan, DateTimeZone zone) =>
        $"{plan.NotBefore.InZone(zone).TimeOfDay:HH:mm:ss} to {plan.NotAfter.InZone(zone).TimeOfDay:HH:mm} in {zone.Id}";

    private static Instant? TimeOf(string text, DateTimeZone zone) =>
        InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(text) is { Success: true } instant ? instant.Value
        : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text) is { Success: true } local ? local.Value.InZoneLeniently(zone).ToInstant()
        : null;
}
