using CoachBot.Chat.Words;
using CoachBot.Coaching.Rules;

namespace CoachBot.Content.Files;

/// <summary>All that a rule's entry says: some rules also lay out a week, some are there for the answers only.</summary>
internal sealed record RuleEntry(Rule Rule, RuleText English, WeekLayout? Layout, RuleUser? UsedBy);
