namespace CoachBot.Content.Reading;

/// <summary>All that the files say of one kind of thing.</summary>
internal sealed class Shelf<T>
{
    private readonly IReadOnlyList<YamlFile> _files;
    private readonly Dictionary<string, Written<T>> _byId = [];

    public Shelf(IReadOnlyList<YamlFile> files, IEnumerable<Written<T>> all)
    {
        _files = files;
        All = [.. all];

        foreach (var written in All)
        {
            _byId.TryAdd(written.Id, written);
        }
    }

    /// <summary>Everything, in the order it is written, repeated ids too.</summary>
    public IReadOnlyList<Written<T>> All { get; }

    /// <summary>The first of each id.</summary>
    public IReadOnlyCollection<Written<T>> Each => _byId.Values;

    public bool HasFiles => _files.Count > 0;

    /// <summary>Where to say that something is missing.</summary>
    public string File => _files[0].Name;

    /// <summary>Whether nothing was lost in a file that could not be read.</summary>
    public bool IsWhole => _files.All(file => !file.IsIncomplete);

    /// <summary>Whether there is, or may have been in a file that could not be read, something of this id.</summary>
    public bool MayHave(string id) => _byId.ContainsKey(id) || !IsWhole;

    public Written<T>? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The same places, with a part of what is written there.</summary>
    public Shelf<TPart> Part<TPart>(Func<T, TPart> part) =>
        Parts<TPart>(written => [new Written<TPart>(written.Id, part(written.Value), written.Node)]);

    public Shelf<TPart> Parts<TPart>(Func<Written<T>, IEnumerable<Written<TPart>>> parts) => new(_files, All.SelectMany(parts));
}
