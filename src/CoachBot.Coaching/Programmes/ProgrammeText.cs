namespace CoachBot.Coaching.Programmes;

/// <summary>The words of a programme in one language.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="About">For whom it is, in one sentence.</param>
/// <param name="Notes">What to mind, by the number of the week; of weeks written once for several, the first.</param>
public sealed record ProgrammeText(string Name, string About, IReadOnlyDictionary<int, string> Notes);
