using CoachBot.Chat.Meanings;
using CoachBot.Chat.Messages;
using CoachBot.Coaching.Knowledge;
using CoachBot.Understanding.Entities;
using NodaTime;

namespace CoachBot.Verbs.Batches;

/// <summary>What was understood, in the words of the batch's contract.</summary>
internal static class Understandings
{
    public static object Of(string id, Understood understood, Reply reply, TimeSpan elapsed, LocalDate today, Library library)
    {
        var best = understood.Guesses is [var first, ..] ? first : null;
        var wish = best?.Meaning as Meaning.Wish;
        var flag = best?.Meaning as Meaning.RedFlag;

        return new
        {
            Id = id,
            AnswerText = string.Join('\n', reply.Blocks.Select(Text)),
            Topic = best is null ? null : TopicOf(best.Meaning),
            Topics = understood.Guesses.Select(guess => TopicOf(guess.Meaning)).ToList(),
            Escalated = flag is not null,
            Urgency = flag is null ? null : UrgencyOf(library.RedFlag(flag.Id).Urgency),
            Rejected = best is null or { Meaning: Meaning.NotOurs },
            Intent = wish?.Name,
            Entities = wish is null ? null : EntityNames.Of(wish.Details, today),
            Confidence = best is null ? 0 : Math.Round(best.Confidence, 3),
            LatencyMs = Math.Round(elapsed.TotalMilliseconds, 3),
        };
    }

    /// <summary>The name of a meaning.</summary>
    public static string TopicOf(Meaning meaning) => meaning switch
    {
        Meaning.RedFlag flag => flag.Id.ToLowerInvariant(),
        Meaning.Wish wish => wish.Name,
        Meaning.FollowUp followUp => Labels.Of(followUp.About),
        Meaning.Question question => question.ArticleId,
        Meaning.Exercise exercise => exercise.Id.Value,
        Meaning.Talk talk => Labels.Talk + talk.Kind,
        Meaning.NotOurs foreign => Labels.NotOurs + foreign.Kind,
        _ => "",
    };

    private static string UrgencyOf(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Prompt => "prompt",
        _ => "clearance",
    };

    private static string Text(ReplyBlock block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => paragraph.Text,
        Entry entry => $"{entry.Name}: {entry.Value}",
        Bullet bullet => bullet.Text,
        Note note => note.Text,
        _ => "",
    };
}
