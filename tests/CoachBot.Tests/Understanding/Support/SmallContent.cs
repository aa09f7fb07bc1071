using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Rules;

namespace CoachBot.Tests.Understanding.Support;

/// <summary>A handful of articles and red flags in two languages.</summary>
internal static class SmallContent
{
    public static Library Library { get; } = new(
        [],
        [new RedFlag("RF-18", Urgency.Professional), new RedFlag("RF-01", Urgency.Emergency), new RedFlag("RF-05", Urgency.Prompt)]);

    public static Languages Languages { get; } = new([
        Language(
            "en",
            new()
            {
                ["rest"] = Article("Rest is two to five minutes after heavy sets.", "How long do I rest between sets?", "break between exercises"),
                ["jumps"] = Article("Start low and land quietly.", "Are jumps safe?", "is hopping dangerous"),
                ["shoes"] = Article("Flat and stable ones.", "Which shoes for the gym?", "squatting in running shoes"),
                ["over-60"] = Article("Twice a week.", "I am 65, can I lift weights?"),
            },
            new()
            {
                ["RF-01"] = Flag([["chest", "sternum"], ["pain", "tight"]]),
                ["RF-05"] = Flag([["felt"], ["a pop"]], [["cant"], ["push off"]]),
                ["RF-18"] = Flag([["fever"]]),
            },
            new() { ["today"] = Command(), ["help"] = Command() }),
        Language(
            "it",
            new()
            {
                ["rest"] = Article("Dopo le serie pesanti da due a cinque minuti.", "Quanto recupero tra le serie?", "pausa fra gli esercizi"),
                ["jumps"] = Article("Parti dal basso e atterra piano.", "I salti sono sicuri?", "saltare è pericoloso"),
                ["shoes"] = Article("Piatte e stabili.", "Quali scarpe per la palestra?", "squat con le scarpe da corsa"),
                ["over-60"] = Article("Due volte a settimana.", "Ho 65 anni, posso fare pesi?"),
            },
            new()
            {
                ["RF-01"] = Flag([["petto"], ["dolor", "male"]]),
                ["RF-05"] = Flag([["arco"], ["strappo"]]),
                ["RF-18"] = Flag([["febbre"]]),
            },
            new() { ["today"] = Command() }),
    ]);

    private static ArticleText Article(string answer, params string[] askedAs) => new(askedAs, answer, More: null);

    private static RedFlagText Flag(params string[][][] signs) => new(signs, "See a doctor.");

    private static CommandText Command() => new("A command.");

    private static Language Language(
        string code,
        Dictionary<string, ArticleText> articles,
        Dictionary<string, RedFlagText> redFlags,
        Dictionary<string, CommandText> commands) => new(
            code,
            code,
            new Dictionary<string, string>(),
            new Dictionary<ExerciseId, ExerciseText>(),
            new Dictionary<RuleId, RuleText>(),
            articles,
            redFlags,
            commands);
}
