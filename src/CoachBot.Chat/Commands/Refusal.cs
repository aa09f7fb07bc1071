using System.Globalization;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Cards;
using CoachBot.Coaching.Rules;
using CoachBot.Coaching.Runners;

namespace CoachBot.Chat.Commands;

/// <summary>Why there is no session for the runner's own good, and what to do instead: a doctor, a midwife, a grown-up and a coach, or sleep.</summary>
internal sealed class Refusal(Rulebook rulebook)
{
    private static readonly RuleId BirthRule = new("R-POST-01");

    private static readonly Dictionary<RuleId, string> Phrases = new()
    {
        [new("R-AGE-01")] = Phrase.RefusalChild,
        [new("R-PREG-02")] = Phrase.RefusalPregnancy,
        [BirthRule] = Phrase.RefusalBirth,
        [new("R-RET-06")] = Phrase.RefusalIllness,
        [new("R-RET-08")] = Phrase.RefusalLongIllness,
        [new("R-PAIN-03")] = Phrase.RefusalPain,
        [new("R-PAIN-06")] = Phrase.RefusalPain,
    };

    /// <summary>The words of the weightiest refusal; null when the day holds a session or is a rest day like others.</summary>
    public string? Of(Card card, Runner runner, Language language) => card.Items.Count > 0
        ? null
        : card.Reasons.Select(reason => Of(reason, runner, language)).FirstOrDefault(words => words is not null);

    private string? Of(Reason reason, Runner runner, Language language) =>
        Sign(reason, language) is { } sign ? sign.Answer
        : reason.By == Decider.RedFlag ? language.Say(Phrase.RefusalSign)
        : reason.Rule == BirthRule && !IsTooEarly(reason, runner) ? null
        : Phrases.TryGetValue(reason.Rule, out var phrase) ? language.Say(phrase)
        : null;

    private static RedFlagText? Sign(Reason reason, Language language) =>
        language.RedFlags.GetValueOrDefault(reason.By == Decider.RedFlag && language.RedFlags.ContainsKey(reason.Value) ? reason.Value : reason.Rule.Value);

    // After the first weeks, and with a clinician's yes, a day without a session is a rest day like others.
    private bool IsTooEarly(Reason reason, Runner runner) =>
        runner.Postpartum is { Cleared: false }
        || !decimal.TryParse(reason.Value, CultureInfo.InvariantCulture, out var weeks)
        || weeks < rulebook[BirthRule].Number("gentle").High;
}
