using CoachBot.Coaching;
using CoachBot.Tests.Support;
using CoachBot.Tests.Support.Population;

namespace CoachBot.Tests.Coaching.Promises;

/// <summary>One story planned once and held against promises.</summary>
/// <param name="Year">The plan; null when making it failed.</param>
/// <param name="Broken">Each promise that was looked at with what breaks it.</param>
internal sealed record Look(HalfYear? Year, IReadOnlyDictionary<IPromise, IReadOnlyList<string>> Broken)
{
    private const int LinesOfTrouble = 10;

    private static readonly NothingIsThrown Throwing = new();

    /// <summary>One coach for all threads, as in the bot.</summary>
    public static Coach Coach { get; } = new(RealContent.Load.Catalogue, RealContent.Load.Rulebook);

    public static IReadOnlyList<IPromise> Promises { get; } =
    [
        Throwing, new EveryDayComesOnce(), new NoHardRuleIsBroken(), new NoCapIsPassed(), new ExercisesFitTheRunner(), new SessionsKeepTheirMinutes(),
        new MinutesHoldTheWork(), new DaysOffAreFree(), new JumpsWaitForTheirGate(), new WhoMayNotTrainRests(), new WhoMayTrainTrains(),
        new EverythingHasAReason(), new RunsAreTold(), new RedDaysAreGentle(), new SamePlanTwice(), new ACardIsThePlansCard(),
        new TheFutureDoesNotChangeThePast(), new ADayOffAddsNoSession(), new LessTimeMakesNothingLonger(), new LessKitBringsNothingThatNeedsIt(),
        new MorePainAddsNoContacts(), new PainToldAddsNoContacts(),
    ];

    public static Look At(Story story, params IReadOnlyList<IPromise> promises)
    {
        var broken = new Dictionary<IPromise, IReadOnlyList<string>> { [Throwing] = [] };
        var year = (HalfYear?)null;
        var current = "plan";

        try
        {
            year = HalfYear.Of(Coach, story);

            foreach (var promise in promises.Where(promise => promise.Turn is null || promise.Turn == story.Turn % HalfYear.Turns))
            {
                current = promise.GetType().Name;
                broken[promise] = [.. promise.Broken(year)];
            }
        }
        catch (Exception thrown)
        {
            broken[Throwing] = [$"{current}: {string.Join('\n', thrown.ToString().Split('\n').Take(LinesOfTrouble))}"];
        }

        return new Look(year, broken);
    }

    /// <summary>A line for each promise that does not hold.</summary>
    public string Summary => string.Concat(Broken.Where(promise => promise.Value.Count > 0).Select(promise =>
        $"{promise.Key.GetType().Name}, {promise.Value.Count} times: {promise.Value[0]}\n"));

    /// <summary>What breaks this promise in the story; that something is thrown, anything may show.</summary>
    public static IReadOnlyList<string> For(IPromise promise, Story story) =>
        (promise == Throwing ? At(story, Promises) : At(story, promise)).Broken.GetValueOrDefault(promise, []);
}
