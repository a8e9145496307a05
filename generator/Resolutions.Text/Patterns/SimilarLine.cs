namespace Resolutions.Text;

/// <summary>Finds that a line holds the literals of a pattern but for a few characters.</summary>
internal sealed class SimilarLine
{
    private const int ShortestTotal = 10;
    private const int CharactersPerEdit = 8;
    private const int LongestLead = 2;
    private readonly string[] literals;
    private readonly LetterSet letters;
    private readonly int total;
    private readonly int edits;

    /// <param name="literals">What stands between the holes of the pattern.</param>
    /// <param name="opensWithLiteral">Whether the first one stands before any hole.</param>
    public SimilarLine(IEnumerable<string> literals, bool opensWithLiteral)
    {
        this.literals = opensWithLiteral ? [.. literals] : [];
        letters = new LetterSet(string.Concat(this.literals));
        total = this.literals.Sum(literal => literal.Length);
        edits = Math.Max(1, total / CharactersPerEdit);
    }

    /// <summary>Whether the literals follow each other in the line with a few edits.</summary>
    /// <param name="key">The key of the line.</param>
    /// <param name="its">The letters of the key.</param>
    public bool Resembles(string key, LetterSet its)
    {
        if (total < ShortestTotal || key.Length + edits < total || !letters.MayBeIn(its, edits))
        {
            return false;
        }

        var left = edits;
        var at = 0;
        foreach (var literal in literals)
        {
            var (needed, end) = Find(key, at, literal, isFirst: at == 0);
            left -= needed;
            if (left < 0)
            {
                return false;
            }

            at = end;
        }

        return true;
    }

    /// <summary>The best place of a literal behind a position: how many edits it takes, and where it ends.</summary>
    private static (int Edits, int End) Find(string key, int start, string literal, bool isFirst)
    {
        var best = (Edits: literal.Length, End: start);
        var column = new int[literal.Length + 1];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = i;
        }

        for (var at = start; at < key.Length; at++)
        {
            var diagonal = column[0];
            column[0] = isFirst && at - start >= LongestLead ? literal.Length : 0;
            for (var i = 1; i < column.Length; i++)
            {
                var substituted = diagonal + (key[at] == literal[i - 1] ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.Min(substituted, Math.Min(column[i], column[i - 1]) + 1);
            }

            if (column[literal.Length] < best.Edits)
            {
                best = (column[literal.Length], at + 1);
            }
        }

        return best;
    }
}
