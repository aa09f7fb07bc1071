using System.Text.Json.Serialization;

namespace CoachBot.Chat.Messages;

/// <summary>A piece of a reply: what it is, never how it looks. Texts are plain; the platform's renderer escapes and decorates them. The names are stored.</summary>
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Entry), "entry")]
[JsonDerivedType(typeof(Bullet), "bullet")]
[JsonDerivedType(typeof(Note), "note")]
public abstract record ReplyBlock;

/// <summary>A headline.</summary>
/// <param name="Text">Plain text.</param>
public sealed record Heading(string Text) : ReplyBlock;

/// <summary>One or more sentences.</summary>
/// <param name="Text">Plain text; a line break starts a new line.</param>
public sealed record Paragraph(string Text) : ReplyBlock
{
    /// <summary>The instant that the text speaks of, if it is one: platforms that can show it on the reader's own clock add it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? At { get; init; }
}

/// <summary>A line with a name and what belongs to it, such as an exercise and its dose.</summary>
/// <param name="Name">What stands out.</param>
/// <param name="Value">What belongs to it.</param>
/// <param name="Hint">A quieter line below, such as a cue; null when there is none.</param>
public sealed record Entry(string Name, string Value, string? Hint = null) : ReplyBlock;

/// <summary>A line of a list.</summary>
/// <param name="Text">Plain text.</param>
public sealed record Bullet(string Text) : ReplyBlock;

/// <summary>Small print, such as a source.</summary>
/// <param name="Text">Plain text.</param>
public sealed record Note(string Text) : ReplyBlock;
