namespace CoachBot.Understanding.Reading;

/// <summary>A word as it stands in a text: lower case, no accents, an apostrophe only inside.</summary>
/// <param name="Text">Its letters and digits.</param>
/// <param name="After">What comes between it and the next word.</param>
internal readonly record struct Word(string Text, Pause After);
