using System.Text.Json;
using CoachBot.Chat.Meanings;
using CoachBot.Verbs.Batches;

namespace CoachBot.Tests.Understanding.Examination;

/// <summary>A message with what it means, as somebody wrote it who had not seen any of the lessons.</summary>
internal sealed record ExaminationItem(string Lang, string Text, string Class, IReadOnlyList<string> Acceptable)
{
    public string? NearMissOf { get; init; }

    public BatchContext? Context { get; init; }

    public static IReadOnlyList<ExaminationItem> Read(string path) =>
        [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<ExaminationItem>(line, BatchItem.Shape)!)];

    public Understood Understood() => CoachBot.Tests.Support.RealUnderstanding.Understand(Text, Lang, Context?.ToShown());
}
