namespace CoachBot.Coaching.Progress.Volume;

/// <summary>What a runner has done at the present tier of jumps.</summary>
/// <param name="Tier">The tier, 0-5.</param>
/// <param name="Weeks">Whole weeks at it, 0 or more.</param>
/// <param name="Sessions">Sessions at it, 0 or more.</param>
/// <param name="WorstPain">The worst pain in these sessions and the morning after, 0-10.</param>
/// <param name="LandsQuietly">Whether the landings are quiet.</param>
/// <param name="Contacts">Contacts of the last normal week, 0 or more.</param>
public sealed record JumpRecord(int Tier, int Weeks, int Sessions, int WorstPain, bool LandsQuietly, int Contacts);
