using System.CommandLine;
using CoachBot.Verbs;
using CoachBot.Verbs.Deliveries;
using NodaTime;

var run = RunVerb.Create();
var root = new RootCommand("CoachBot: a coach for runners that lives in their chats.")
{
    run,
    CheckVerb.Create(),
    CheckPlanVerb.Create(),
    PlanVerb.Create(SystemClock.Instance, Books.Open),
    ProgrammesVerb.Create(),
    AskVerb.Create(),
    DeliveriesVerb.Create(),
    DiscordVerb.Create(),
    VersionVerb.Create(),
};

root.Action = run.Action;

// The host stops on Ctrl-C and SIGTERM itself, in its own order.
return await root.Parse(args).RunAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
