namespace CoachBot.Content.Reading;

/// <summary>Reads a map key by key; what nobody asked for is reported as unknown.</summary>
internal sealed class Fields
{
    private readonly Node _node;
    private readonly IReadOnlyList<KeyValuePair<string, Node>> _entries;
    private readonly HashSet<string> _asked = [];

    private Fields(Node node)
    {
        _node = node;
        _entries = node.Entries ?? [];

        if (node.Entries is null)
        {
            node.Lose("keys with values are expected here");
        }
    }

    /// <summary>Reads the file, or gives <paramref name="nothing"/> when it is not YAML: that was reported already.</summary>
    public static T Read<T>(YamlFile file, T nothing, Func<Fields, T> read) => file.Root is null ? nothing : Read(file.Root, read);

    public static T Read<T>(Node node, Func<Fields, T> read)
    {
        var fields = new Fields(node);
        var value = read(fields);
        fields.Done();

        return value;
    }

    public Node? Find(string key)
    {
        _asked.Add(key);

        return _node.Find(key);
    }

    public Node? Need(string key)
    {
        var node = Find(key);

        if (node is null && _node.Entries is not null)
        {
            _node.Report($"'{key}' is missing");
        }

        return node;
    }

    public string Text(string key) => Need(key)?.AsText() ?? "";

    public string? OptionalText(string key) => Find(key)?.AsText();

    public IReadOnlyList<string> Texts(string key)
    {
        var list = Need(key);

        if (list?.Items is [])
        {
            list.Report("the list is empty");
        }

        return Texts(list);
    }

    public IReadOnlyList<string> OptionalTexts(string key) => Texts(Find(key));

    public T Word<T>(string key)
        where T : struct, Enum => Need(key) is { } node ? Vocabulary<T>.Read(node) : default;

    /// <summary>The items of a list, each a map with an <c>id</c>.</summary>
    public IReadOnlyList<Written<T>> Items<T>(string key, Func<Fields, string, T> read) =>
        [.. Whole(key, "a list is", node => node.Items).Select(item => Item(item, read)).OfType<Written<T>>()];

    /// <summary>The entries of a map, whose keys are the ids.</summary>
    public IReadOnlyList<Written<T>> Entries<T>(string key, Func<Fields, string, T> read) =>
        [.. Whole(key, "keys with values are", node => node.Entries)
            .Select(entry => new Written<T>(entry.Key, Read(entry.Value, fields => read(fields, entry.Key)), entry.Value))];

    private static IReadOnlyList<string> Texts(Node? list) => [.. (list?.AsList() ?? []).Select(item => item.AsText())];

    private static Written<T>? Item<T>(Node node, Func<Fields, string, T> read)
    {
        if (node.Find("id") is not { Text.Length: > 0 } id)
        {
            node.Lose("'id' is missing");

            return null;
        }

        return Read(node, fields => new Written<T>(id.Text, read(fields, fields.Text("id")), node));
    }

    // Without the list itself everything in it is lost: nobody should be told so once more for each thing.
    private IReadOnlyList<T> Whole<T>(string key, string shape, Func<Node, IReadOnlyList<T>?> read)
    {
        var node = Find(key);
        var all = node is null ? null : read(node);

        if (all is null && _node.Entries is not null)
        {
            (node ?? _node).Lose(node is null ? $"'{key}' is missing" : $"{shape} expected here");
        }

        return all ?? [];
    }

    private void Done()
    {
        foreach (var (key, node) in _entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            node.Report($"'{key}' is not known here; what may stand here: {string.Join(", ", _asked)}");
        }
    }
}
