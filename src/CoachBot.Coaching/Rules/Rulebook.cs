namespace CoachBot.Coaching.Rules;

/// <summary>All training rules, doses, week layouts and sources.</summary>
public sealed class Rulebook(
    IEnumerable<Rule> rules,
    IEnumerable<Prescription> prescriptions,
    IEnumerable<WeekLayout> layouts,
    IEnumerable<Source> sources)
{
    private readonly Dictionary<RuleId, Rule> _rules = rules.ToDictionary(rule => rule.Id);
    private readonly Dictionary<string, Prescription> _prescriptions = prescriptions.ToDictionary(dose => dose.Id);
    private readonly Dictionary<RuleId, WeekLayout> _layouts = layouts.ToDictionary(layout => layout.Rule);
    private readonly Dictionary<string, Source> _sources = sources.ToDictionary(source => source.Key);

    /// <summary>Every rule.</summary>
    public IReadOnlyCollection<Rule> Rules => _rules.Values;

    /// <summary>The gates of the jumps, lowest tier first.</summary>
    public IReadOnlyList<Gate> Gates { get; init; } = [];

    /// <summary>The rule of this id.</summary>
    /// <exception cref="MissingRuleException">There is none.</exception>
    public Rule this[RuleId id] =>
        _rules.TryGetValue(id, out var rule) ? rule : throw new MissingRuleException($"there is no rule {id}");

    /// <summary>The dose of this RX code.</summary>
    /// <exception cref="MissingRuleException">There is none.</exception>
    public Prescription Prescription(string id) =>
        _prescriptions.TryGetValue(id, out var dose) ? dose : throw new MissingRuleException($"there is no prescription {id}");

    /// <summary>The week layout that this rule gives.</summary>
    /// <exception cref="MissingRuleException">There is none.</exception>
    public WeekLayout Layout(RuleId id) =>
        _layouts.TryGetValue(id, out var layout) ? layout : throw new MissingRuleException($"rule {id} has no week layout");

    /// <summary>The publication of this key.</summary>
    /// <exception cref="MissingRuleException">There is none.</exception>
    public Source Source(string key) =>
        _sources.TryGetValue(key, out var source) ? source : throw new MissingRuleException($"there is no source {key}");

    /// <summary>The publications a rule rests on.</summary>
    public IEnumerable<Source> SourcesOf(RuleId id) => this[id].Sources.Select(key => _sources[key]);
}
