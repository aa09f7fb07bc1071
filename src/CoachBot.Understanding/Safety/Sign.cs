namespace CoachBot.Understanding.Safety;

/// <summary>A sign of a red flag: each of its groups must be heard, each with any of its marks.</summary>
internal sealed class Sign(IReadOnlyList<IReadOnlyList<string>> groups)
{
    private readonly Mark[][] _groups = [.. groups.Select(group => group.Select(written => new Mark(written)).ToArray())];

    /// <summary>The beginnings of words it is made of.</summary>
    public IEnumerable<string> Beginnings => _groups.SelectMany(group => group).SelectMany(mark => mark.Beginnings);

    /// <summary>Whether it is heard and not denied.</summary>
    public bool IsIn(Heard heard) => IsNamed(heard) && IsMeant(heard);

    /// <summary>Whether it is heard and denied.</summary>
    public bool IsDeniedIn(Heard heard) => IsNamed(heard) && !IsMeant(heard);

    private bool IsNamed(Heard heard) => _groups.Length > 0 && Array.TrueForAll(_groups, group => Array.Exists(group, mark => mark.IsIn(heard)));

    private bool IsMeant(Heard heard)
    {
        var places = _groups.Select(group => group.SelectMany(mark => mark.Places(heard.Words)).ToHashSet()).ToList();
        var undenied = Denial.Undenied([.. places.SelectMany(group => group)], heard.Words);

        return places.TrueForAll(undenied.Overlaps);
    }
}
