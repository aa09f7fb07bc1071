namespace CoachBot.Understanding.Learning;

/// <summary>A part of a text that may tell what it is about: a word, a pair of words, some letters in a row.</summary>
/// <param name="Key">A hash of what it is. Two parts with one hash would be taken for each other; among some ten thousand that does not happen.</param>
/// <param name="Weight">How much it says before anything is learnt.</param>
internal readonly record struct Feature(ulong Key, float Weight);
