using NodaTime;

namespace CoachBot.Chat.Commands;

/// <summary>How far from today a session may be asked for: plans further away change before they come.</summary>
internal static class Horizon
{
    private const int Days = 366;

    public static bool Excludes(LocalDate date, LocalDate today) => date < today.PlusDays(-Days) || date > today.PlusDays(Days);
}
