using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Exercises;
using CoachBot.Coaching.Programmes;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>
/// Reads a line of a programme: <c>SQ-05 3x5 at 82% RIR 2</c>, <c>SQ-09 2x30 s</c>, <c>SQ-07 4x4RM</c>,
/// <c>CF-08 3x12RM tempo 3-2-3</c>, <c>PL-10 5x10 s rest 50 s</c>, <c>SL-15 ?x5-20 at 0-40%</c>, <c>PL-20 or PL-21 60 contacts</c>.
/// </summary>
internal static partial class DoseNotation
{
    private const string Id = "[A-Z]{2}-[0-9]{2}";
    private const string Whole = "[0-9]{1,4}(?:-[0-9]{1,4})?";
    private const string Percent = "[0-9]{1,3}(?:[.][0-9])?(?:-[0-9]{1,3}(?:[.][0-9])?)?";

    private const string Dose = $"(?:(?<sets>{Whole}|[?])x(?<size>{Whole})(?<unit>RM| s| min| m)?|(?<contacts>{Whole}) contacts)";

    private const string Line =
        $"^(?<id>{Id})(?: or (?<id>{Id}))*(?: {Dose}\\b)?(?: at (?<load>{Percent})%)?(?: RIR (?<rir>{Whole})\\b)?"
        + $"(?: tempo (?<up>[0-9])-(?<hold>[0-9])-(?<down>[0-9])\\b)?(?: rest (?<rest>{Whole}) s\\b)?(?<tail>.*)$";

    /// <summary>What the line says; null, and told, when it is no such line.</summary>
    public static DoseLine? Read(Node node)
    {
        var text = node.AsText();

        if (text == "")
        {
            return null;
        }

        var match = Pattern().Match(text);

        if (match is not { Success: true } || match.Groups["tail"].Value != "")
        {
            var part = match.Success ? match.Groups["tail"].Value.Trim() : text;
            node.Report($"'{part}' is not understood; a line is like 'SQ-05 3x5 at 82% RIR 2'");

            return null;
        }

        var parts = match.Groups;
        var unit = parts["unit"].Value;
        var size = Amount(node, parts["size"], 1, 1000);

        return new DoseLine([.. parts["id"].Captures.Select(id => new ExerciseId(id.Value))])
        {
            Sets = parts["sets"].Value == "?" ? null : Amount(node, parts["sets"], 1, 20),
            Reps = unit is "" or "RM" ? size : null,
            IsRepetitionMaximum = unit == "RM",
            Seconds = unit switch
            {
                " s" => size,
                " min" when size is { } minutes => new Amount(minutes.Low * 60, minutes.High * 60),
                _ => null,
            },
            Metres = unit == " m" ? size : null,
            SessionContacts = Amount(node, parts["contacts"], 1, 1000),
            LoadPercent = Amount(node, parts["load"], 0, 100),
            Rir = Amount(node, parts["rir"], 0, 10),
            Tempo = parts["up"].Success ? new Tempo(Digit(parts["up"]), Digit(parts["hold"]), Digit(parts["down"])) : null,
            RestSeconds = Amount(node, parts["rest"], 0, 1000),
        };
    }

    /// <summary>A number or a range that stands alone: <c>3</c>, <c>2-4</c>.</summary>
    public static Amount? Amount(Node node, decimal least, decimal most)
    {
        var match = Alone().Match(node.AsText());

        if (!match.Success && node.Text is not (null or ""))
        {
            node.Report($"'{node.Text}' is neither a number nor a range such as 2-4");
        }

        return Amount(node, match.Groups["amount"], least, most);
    }

    private static Amount? Amount(Node node, Group group, decimal least, decimal most)
    {
        if (!group.Success)
        {
            return null;
        }

        var ends = group.Value.Split('-').Select(end => decimal.Parse(end, CultureInfo.InvariantCulture)).ToList();
        var amount = new Amount(ends[0], ends[^1]);

        if (amount.Low > amount.High)
        {
            node.Report($"'{group.Value}' begins above its end");
        }
        else if (amount.Low < least || amount.High > most)
        {
            node.Report($"'{group.Value}' is out of range; {Name(group)} can be {least} to {most}");
        }

        return amount;
    }

    private static string Name(Group group) => group.Name switch
    {
        "size" => "the size of a set",
        "load" => "the load",
        "rir" => "RIR",
        "amount" => "it",
        _ => group.Name,
    };

    private static int Digit(Group group) => group.Value[0] - '0';

    [GeneratedRegex(Line, RegexOptions.Singleline)]
    private static partial Regex Pattern();

    [GeneratedRegex($"^(?<amount>{Whole})\\z")]
    private static partial Regex Alone();
}
