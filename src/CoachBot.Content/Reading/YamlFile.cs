using System.Text;

namespace CoachBot.Content.Reading;

/// <summary>One file of <c>config/</c> and the problems found while reading it.</summary>
internal sealed class YamlFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<ContentProblem> _problems = [];

    private YamlFile(string name) => Name = name;

    public string Name { get; }

    /// <summary>What the file holds; null when it cannot be read, which is then its one problem.</summary>
    public Node? Root { get; private set; }

    /// <summary>Whether something named in the file may have been lost, so that nobody should complain of its absence.</summary>
    public bool IsIncomplete { get; private set; }

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public static YamlFile Read(string path, string name)
    {
        var file = new YamlFile(name);

        try
        {
            using var text = new StreamReader(path, StrictUtf8);
            file.Root = new YamlTree(file).Read(text);
        }
        catch (DecoderFallbackException)
        {
            file.Lose(1, "this is not UTF-8");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            file.Lose(1, $"the file cannot be read: {unreadable.Message}");
        }

        return file;
    }

    public static YamlFile Missing(string name, string text)
    {
        var file = new YamlFile(name);
        file.Lose(1, text);

        return file;
    }

    public void Report(int line, string text) => _problems.Add(new ContentProblem(Name, line, text));

    public void Lose(int line, string text)
    {
        IsIncomplete = true;
        Report(line, text);
    }
}
