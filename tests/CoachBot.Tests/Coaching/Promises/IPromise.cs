namespace CoachBot.Tests.Coaching.Promises;

/// <summary>What must hold for anyone's plan.</summary>
internal interface IPromise
{
    /// <summary>Of a promise that takes a plan more: in which of <see cref="HalfYear.Turns"/> turns it is looked at; null for always.</summary>
    int? Turn => null;

    /// <summary>Each way in which the half year breaks it.</summary>
    IEnumerable<string> Broken(HalfYear year);
}
