using System.Text;
using CoachBot.Chat.Messages;
using CoachBot.Chat.Texts;
using CoachBot.Discord.Reading;
using CoachBot.Discord.Wire;

namespace CoachBot.Discord.Rendering;

/// <summary>Our buttons as rows of theirs; where there are too many, as a list to choose from.</summary>
internal static class Keyboard
{
    private const int Secondary = 2;

    /// <summary>Null when there is no button at all.</summary>
    public static IReadOnlyList<Component>? Of(IReadOnlyList<IReadOnlyList<Button>> rows)
    {
        var fitting = rows.Select(row => row.Where(Fits).ToList()).Where(row => row.Count > 0).ToList();
        var chunks = fitting.SelectMany(row => row.Chunk(Limits.ButtonsInARow)).ToList();
        var number = 0;

        return chunks.Count switch
        {
            0 => null,
            <= Limits.Rows => [.. chunks.Select(row => Row([.. row.Select(button => ButtonOf(button, number++))]))],
            _ =>
            [
                .. fitting.SelectMany(row => row)
                    .Chunk(Limits.Choices)
                    .Take(Limits.Rows)
                    .Select((list, index) => Row([ListOf(list, index)])),
            ],
        };
    }

    /// <summary>Discord refuses the whole message for one button without a label or with too much data.</summary>
    public static bool Fits(Button button) =>
        !VisibleText.IsBlank(button.Label) && Encoding.UTF8.GetByteCount(button.Data) is > 0 and <= Button.MaxDataBytes;

    private static Component Row(IReadOnlyList<Component?> components) => new(ComponentType.Row) { Components = components };

    private static Component ButtonOf(Button button, int number) => new(ComponentType.Button)
    {
        Style = Secondary,
        Label = Label(button, Limits.ButtonLabel),
        CustomId = ButtonId.Of(number, button.Data),
    };

    private static Component ListOf(IEnumerable<Button> buttons, int index) => new(ComponentType.Select)
    {
        CustomId = ButtonId.Of(index, "list"),
        Options = [.. buttons.Select((button, number) => new Choice(Label(button, Limits.ChoiceLabel), ButtonId.Of(number, button.Data)))],
    };

    private static string Label(Button button, int most) => Shortened.To(most, VisibleText.Clean(button.Label));
}
