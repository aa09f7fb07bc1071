namespace CoachBot.Understanding.Reading;

/// <summary>How much a writer pauses after a word.</summary>
internal enum Pause
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A comma or the like.</summary>
    Clause,

    /// <summary>A full stop, a question mark or a new line.</summary>
    Sentence,
}
