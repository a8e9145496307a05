using Resolutions.Accuracy.Cuts;

namespace Resolutions.Fuzz;

/// <summary>Makes a failing text as small as it fails.</summary>
internal static class Shrinker
{
    /// <summary>Takes out ever smaller pieces while the text still fails, whatever it says.</summary>
    public static string Shrink(string text)
    {
        for (var piece = text.Length / 2; piece > 0; piece /= 2)
        {
            for (var at = 0; at + piece <= text.Length; )
            {
                var smaller = text.Remove(at, piece);
                if (Soundness.Check(smaller) is null)
                {
                    at += piece;
                }
                else
                {
                    text = smaller;
                }
            }
        }

        return text;
    }
}
