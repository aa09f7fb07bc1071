using CoachBot.Coaching.Rules;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>All that a gate's entry says: the English is what to ask, by test.</summary>
internal sealed record GateEntry(Gate Gate, IReadOnlyList<string> Sources, IReadOnlyList<Written<string>> English);
