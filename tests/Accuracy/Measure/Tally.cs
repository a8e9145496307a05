namespace Resolutions.Accuracy.Measure;

/// <summary>Numbers of paragraphs by kind.</summary>
internal readonly record struct Tally(int Preambular, int Operative)
{
    public static Tally operator +(Tally a, Tally b) => new(a.Preambular + b.Preambular, a.Operative + b.Operative);
}
