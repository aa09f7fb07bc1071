using CoachBot.Chat.Words;
using CoachBot.Coaching.Knowledge;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>Red flags with their English words: <c>config/knowledge/red-flags.yaml</c>.</summary>
internal static class RedFlagFile
{
    public static IReadOnlyList<Written<(RedFlag RedFlag, RedFlagText English)>> Read(YamlFile file) =>
        Fields.Read(file, [], top => top.Items("red_flags", Entry));

    private static (RedFlag, RedFlagText) Entry(Fields fields, string id) =>
        (new RedFlag(id, fields.Word<Urgency>("urgency")), RedFlagWords.Read(fields));
}
