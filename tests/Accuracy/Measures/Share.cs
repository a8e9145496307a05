namespace Resolutions.Accuracy.Measures;

/// <summary>So many right, of so many.</summary>
internal readonly record struct Share(long Right, long Of)
{
    public static Share One(bool isRight) => new(isRight ? 1 : 0, 1);

    /// <summary>The share as a number from 0 to 1; 1 where nothing was measured.</summary>
    public double Value => Of == 0 ? 1 : (double)Right / Of;

    public static Share operator +(Share a, Share b) => new(a.Right + b.Right, a.Of + b.Of);
}
