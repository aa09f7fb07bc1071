namespace CoachBot.Understanding.Search;

/// <summary>The terms of a question, each once.</summary>
internal sealed class Question(string written, IReadOnlyList<Asked> terms)
{
    /// <summary>All terms in a row.</summary>
    public string Written { get; } = written;

    /// <summary>The terms.</summary>
    public IReadOnlyList<Asked> Terms { get; } = terms;

    /// <summary>How much all terms say together.</summary>
    public double Says { get; } = terms.Sum(term => term.Says);

    /// <summary>The length of the question as a vector of its terms.</summary>
    public double Length { get; } = Math.Sqrt(terms.Sum(term => term.Says * term.Says));

    /// <summary>The part of the question, from 0 to 1, made of terms that were learnt; a mere guess counts little.</summary>
    public double Familiar => Terms.Sum(term => term.Says * Math.Pow(term.Guesses is [var surest, ..] ? surest.Sure : 0, 2)) / Says;
}
