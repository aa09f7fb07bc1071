using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Reading;

/// <summary>A slash command or a form as the text that would be typed elsewhere: <c>/subscribe 07:00 mon-fri</c>.</summary>
internal static class Typed
{
    /// <summary>The command whose words are a question: they are said as they are.</summary>
    public const string Ask = "ask";

    /// <summary>The option that means the channel instead of oneself.</summary>
    public const string Here = "here";

    public static string? Command(InteractionData data) => data.Name is { } name
        ? Text(name, (data.Options ?? []).Where(option => option?.Name != Here).Select(option => option?.Text))
        : null;

    public static string? Form(InteractionData data) => data.CustomId is { } id
        ? Text(ButtonId.Data(id), Inputs(data.Components ?? []))
        : null;

    private static string Text(string name, IEnumerable<string?> words)
    {
        var said = string.Join(' ', words.Where(word => !string.IsNullOrWhiteSpace(word)).Select(word => word!.Trim()));

        return name == Ask ? said : $"/{name} {said}".TrimEnd();
    }

    // Rows, and whatever Discord puts around inputs one day.
    private static IEnumerable<string?> Inputs(IEnumerable<Component?> components) => components
        .OfType<Component>()
        .SelectMany(component => component.Type == ComponentType.TextInput ? [component.Value] : Inputs(component.Components ?? []));
}
