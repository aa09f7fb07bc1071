namespace CoachBot.Understanding.Learning;

/// <summary>Something that people write, and what it is about.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Features">What it is made of; see <see cref="FeatureReader"/>.</param>
internal readonly record struct Example(int Label, Feature[] Features);
