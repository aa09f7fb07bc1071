using CoachBot.Chat.Messages;
using CoachBot.Chat.Words;
using CoachBot.Coaching.Exercises;

namespace CoachBot.Chat.Commands;

/// <summary>/kit: what there is to train with.</summary>
internal sealed class ChangeKit : ICommand
{
    private static readonly IReadOnlyList<(string Name, string Phrase, IReadOnlyList<Kit> Kit)> Usual =
    [
        ("none", Phrase.ButtonKitNone, []),
        ("dumbbells", Phrase.KitPrefix + "dumbbell", [Kit.Dumbbell]),
        ("band", Phrase.KitPrefix + "band", [Kit.Band]),
        ("gym", Phrase.ButtonKitGym, [Kit.Step, Kit.Box, Kit.Band, Kit.Dumbbell, Kit.Kettlebell, Kit.Barbell, Kit.Machine, Kit.Ball, Kit.Bar]),
    ];

    public string Name => "kit";

    public bool IsListed => false;

    public Outcome Answer(Turn turn)
    {
        if (Wished(turn) is not { } told)
        {
            return turn.Reply(new Paragraph(turn.Say(Phrase.KitAsk)))
                .WithButtons([.. Usual.Take(2).Select(set => Button(set, turn))])
                .WithButtons([.. Usual.Skip(2).Select(set => Button(set, turn))]);
        }

        var kit = Furniture.With(told, turn.State.Runner);

        return new Outcome(
            turn.State with { Runner = turn.State.Runner with { Equipment = kit } },
            new Reply([new Paragraph(turn.Say(Phrase.KitDone, ("kit", KitText.Of(kit, turn.Language))))])
            {
                Buttons = [[new Button(turn.Say(Phrase.ButtonToday), "today")]],
            });
    }

    private static IReadOnlyList<Kit>? Wished(Turn turn) =>
        Usual.FirstOrDefault(set => set.Name == turn.Argument) is { Kit: { } usual } ? usual
        : turn.Details.HasNoKit ? []
        : turn.Details.Equipment.Count > 0 ? turn.Details.Equipment
        : null;

    private static Button Button((string Name, string Phrase, IReadOnlyList<Kit> Kit) set, Turn turn) => new(turn.Say(set.Phrase), $"kit {set.Name}");
}
