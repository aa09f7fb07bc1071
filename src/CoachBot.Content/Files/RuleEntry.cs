using CoachBot.Chat.Words;
using CoachBot.Coaching.Rules;

namespace CoachBot.Content.Files;

/// <summary>All that a rule's entry says: some rules also lay out a week.</summary>
internal sealed record RuleEntry(Rule Rule, RuleText English, WeekLayout? Layout);
