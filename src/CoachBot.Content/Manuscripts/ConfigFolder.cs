using CoachBot.Content.Reading;
using CoachBot.Content.Words;

namespace CoachBot.Content.Manuscripts;

/// <summary>The files of <c>config/</c>; a file that nobody takes is a mistake.</summary>
internal sealed class ConfigFolder
{
    private static readonly string[] Folders = ["exercises", "rules", "knowledge", "programmes", "languages"];

    private readonly SortedDictionary<string, YamlFile> _files = new(StringComparer.Ordinal);
    private readonly List<YamlFile> _taken = [];
    private readonly List<LabelledLines> _lines = [];
    private readonly string _path;

    public ConfigFolder(string path)
    {
        _path = path;

        var names = Folders
            .Select(folder => Path.Combine(path, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'));

        // Reading is the slow part of the start, and the files do not know each other yet.
        foreach (var (name, file) in names.AsParallel().Select(name => (name, YamlFile.Read(Path.Combine(path, name), Shown(name)))))
        {
            _files.Add(name, file);
        }

        Languages = [.. _files.Keys.Select(name => name.Split('/')).Where(parts => parts is ["languages", _, _]).Select(parts => parts[1]).Distinct()];
    }

    public IReadOnlyList<string> Languages { get; }

    public IEnumerable<ContentProblem> Problems =>
        _taken.SelectMany(file => file.Problems)
            .Concat(_lines.SelectMany(file => file.Problems))
            .Concat(_files.Values.Select(file => new ContentProblem(file.Name, 1, "no file of this name is read here")));

    public YamlFile Take(string name) =>
        Taken(_files.Remove(name, out var file) ? file : YamlFile.Missing(Shown(name), "the file is missing"));

    /// <summary>A file that may be absent.</summary>
    public YamlFile? Find(string name) => _files.ContainsKey(name) ? Take(name) : null;

    /// <summary>All files of a folder that were not taken by name.</summary>
    public IReadOnlyList<YamlFile> TakeRest(string folder) =>
        TakeAny(folder) is { Count: > 0 } files
            ? files
            : [Taken(YamlFile.Missing(Shown(folder), "there is no .yaml file in this folder"))];

    /// <summary>All files of a folder that may be empty or absent.</summary>
    public IReadOnlyList<YamlFile> TakeAny(string folder) =>
        [.. _files.Keys.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal) && Path.GetDirectoryName(name) == folder).ToList().Select(Take)];

    /// <summary>The files of labelled lines in a folder that may be absent.</summary>
    public IReadOnlyList<LabelledLines> TakeLines(string folder)
    {
        var place = Path.Combine(_path, folder);
        var names = Directory.Exists(place) ? Directory.GetFiles(place, "*.txt") : [];
        var files = names.Order(StringComparer.Ordinal).Select(name => LabelledLines.Read(name, Shown($"{folder}/{Path.GetFileName(name)}"))).ToList();

        _lines.AddRange(files);

        return files;
    }

    private YamlFile Taken(YamlFile file)
    {
        _taken.Add(file);

        return file;
    }

    private static string Shown(string name) => $"config/{name}";
}
