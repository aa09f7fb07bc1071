using CsCheck;

namespace CoachBot.Tests.Support.Population;

/// <summary>Tells each sample its seed, so that any of them can come again and not only the one that CsCheck stops at.</summary>
internal sealed class Seeded<T>(Gen<T> samples, Func<T, string, T> tell) : Gen<T>
{
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        var seed = pcg.ToString();

        return tell(samples.Generate(pcg, min, out size), seed);
    }
}
