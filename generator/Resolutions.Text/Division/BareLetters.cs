using System.Text;

namespace Resolutions.Text;

/// <summary>
/// The letters of a line alone, small and without accents: text recognized from a scan loses accents and gains spaces. Lines are told
/// apart by what is counted here, so that of most nothing is copied.
/// </summary>
/// <param name="Count">How many letters there are.</param>
/// <param name="Set">Which ones.</param>
/// <param name="Unsure">How many characters of the line may have other letters in them than counted.</param>
internal readonly record struct BareLetters(int Count, LetterSet Set, int Unsure)
{
    /// <summary>Counts the letters of a line.</summary>
    public static BareLetters CountIn(string source, TextSpan line)
    {
        var (count, unsure) = (0, 0);
        var set = default(LetterSet);
        for (var i = line.Start; i < line.End; i++)
        {
            var c = source[i];
            if (IsLetter(c))
            {
                count++;
                set = set.With(Bare(c));
            }

            unsure += IsCommon(c) ? 0 : 1;
        }

        return new BareLetters(count, set, unsure);
    }

    /// <summary>The letters of words.</summary>
    public static string Of(string words)
    {
        if (!words.All(IsCommon))
        {
            words = Decompose(words);
        }

        var letters = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (IsLetter(c))
            {
                letters.Append(Bare(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>The kashida, which only makes a word longer, counts as a letter in Unicode.</summary>
    public static bool IsLetter(char c) => char.IsLetter(c) && !Characters.IsDress(c);

    /// <summary>Whether the letters may become those of a name by so many edits.</summary>
    public bool MayBeWithin(string name, LetterSet its, int edits) =>
        (Unsure > 0 || Math.Abs(Count - name.Length) <= edits) && Set.MayBeWithin(its, edits + Unsure);

    /// <summary>The words with their accents apart. Characters that are none, which cannot be decomposed, are as they are.</summary>
    private static string Decompose(string words) =>
        words.Any(c => char.IsSurrogate(c) || c >= '\uFDD0' && c <= '\uFDEF' || c >= '\uFFFE')
            ? words
            : words.Normalize(NormalizationForm.FormD);

    /// <summary>The letter that stays of a common one without its accents.</summary>
    private static char Bare(char c) => Characters.Fold(c) is var folded && folded == 'й' ? 'и' : folded;

    /// <summary>Whether a character is of those that hold no more than the one letter that <see cref="Bare"/> makes of them.</summary>
    private static bool IsCommon(char c) =>
        c < '\u0100'
        || c
            is >= '\u0410'
                and <= '\u044F'
                or 'Ё'
                or 'ё'
                or >= '\u0600'
                and <= '\u06BF'
                or >= '\u2000'
                and <= '\u2027'
                or >= '\u3001'
                and <= '\u3011'
                or >= '\u4E00'
                and <= '\u9FFF'
                or >= '！'
                and <= '～';
}
