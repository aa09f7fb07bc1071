using CoachBot.Content.Manuscripts;
using CoachBot.Content.Reading;

namespace CoachBot.Content.Checks;

/// <summary>An id is given once, whatever the file.</summary>
internal static class UniqueIds
{
    public static IEnumerable<ContentProblem> Run(Manuscript manuscript) =>
    [
        .. Repeated(manuscript.Exercises),
        .. Repeated(manuscript.UsualNames),
        .. Repeated(manuscript.Rules),
        .. Repeated(manuscript.Gates),
        .. Repeated(manuscript.English.GateTests),
        .. Repeated(manuscript.Prescriptions),
        .. Repeated(manuscript.Articles),
        .. Repeated(manuscript.Programmes),
        .. Repeated(manuscript.RedFlags),
    ];

    private static IEnumerable<ContentProblem> Repeated<T>(Shelf<T> shelf) =>
        from written in shelf.All
        let first = shelf.Find(written.Id)
        where first != written
        select written.Problem($"'{written.Id}' is already in {first.Node.Place}");
}
