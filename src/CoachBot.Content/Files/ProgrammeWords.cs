using System.Globalization;
using CoachBot.Coaching.Programmes;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Files;

/// <summary>What a programme is called and what to mind in its weeks, as other languages write it: notes by week.</summary>
internal static class ProgrammeWords
{
    public static ProgrammeText Read(Fields fields) => new(fields.Text("name"), fields.Text("about"), Notes(fields.Find("notes")));

    private static Dictionary<int, string> Notes(Node? map)
    {
        var notes = new Dictionary<int, string>();

        foreach (var (week, note) in map?.AsMap() ?? [])
        {
            if (int.TryParse(week, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                notes[number] = note.AsText();
            }
            else
            {
                note.Report($"'{week}' is not a week");
            }
        }

        return notes;
    }
}
