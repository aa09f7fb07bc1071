namespace CoachBot.Content.Words;

/// <summary>Lines under a [label] each, such as the messages that mean one thing; lines that begin with # are for coaches only.</summary>
internal sealed class LabelledLines
{
    private readonly List<ContentProblem> _problems = [];
    private readonly List<LabelledLine> _lines = [];

    private LabelledLines(string name) => Name = name;

    public string Name { get; }

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public IReadOnlyList<LabelledLine> Lines => _lines;

    public static LabelledLines Read(string path, string name)
    {
        var file = new LabelledLines(name);

        try
        {
            file.ReadLines(File.ReadLines(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            file.Report(1, $"the file cannot be read: {unreadable.Message}");
        }

        return file;
    }

    private void ReadLines(IEnumerable<string> lines)
    {
        string? label = null;

        foreach (var (index, line) in lines.Index())
        {
            switch (line.Trim())
            {
                case "" or ['#', ..]:
                    break;

                case ['[', .. var name, ']']:
                    label = name.Trim();
                    break;

                case var text when label is not null:
                    _lines.Add(new LabelledLine(label, text, Name, index + 1));
                    break;

                default:
                    Report(index + 1, "a [label] must stand above the first line");
                    break;
            }
        }
    }

    private void Report(int line, string text) => _problems.Add(new ContentProblem(Name, line, text));
}
