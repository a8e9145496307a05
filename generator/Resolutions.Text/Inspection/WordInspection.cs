namespace Resolutions.Text;

/// <summary>
/// Finds runs of letters that are no words of any language: a font that numbers its glyphs otherwise leaves hardly a vowel, a wrong code
/// page hardly a letter without accent.
/// </summary>
internal static class WordInspection
{
    /// <summary>So many letters of different words must be looked at before they say anything.</summary>
    private const int FewestLetters = 30;
    private const int ShortestWord = 3;

    /// <summary>No language writes fewer vowels than one letter in so many.</summary>
    private const int LettersPerVowel = 5;

    private const string Vowels = "aeiouyæœøıаеиоуыэюяіїєў";

    /// <summary>The runs, at most one on a line.</summary>
    public static IEnumerable<TextDiagnostic> Check(string source, List<SourceLine> lines)
    {
        var window = new Queue<LetterRun>();
        foreach (var line in lines)
        {
            window.Clear();
            if (line.End - line.Start >= FewestLetters / 2 && Find(source, line, window) is { } run)
            {
                const int longest = 30;
                var words = LineTrimmer.Shorten(source, run, longest).In(source) + (run.Length > longest ? "…" : "");
                yield return new TextDiagnostic(TextRules.DamagedCharacter, run, $"“{words}”, which has no words,");
            }
        }
    }

    private static TextSpan? Find(string source, SourceLine line, Queue<LetterRun> window)
    {
        var (letters, vowels, accented) = (0, 0, 0);
        TextSpan? found = null;
        for (var at = line.Start; at < line.End; )
        {
            var word = Read(source, ref at, line.End);
            if (word.Letters < ShortestWord || window.Any(each => each.IsSame(source, word)))
            {
                continue;
            }

            window.Enqueue(word);
            (letters, vowels, accented) = (letters + word.Letters, vowels + word.Vowels, accented + word.Accented);
            while (letters - window.Peek().Letters >= FewestLetters)
            {
                var first = window.Dequeue();
                (letters, vowels, accented) = (
                    letters - first.Letters,
                    vowels - first.Vowels,
                    accented - first.Accented
                );
            }

            var hasNoVowels =
                letters >= FewestLetters && vowels * LettersPerVowel < letters && !window.Any(each => each.IsWord);
            if (hasNoVowels || accented * 2 > letters && letters > FewestLetters / 2)
            {
                found = TextSpan.FromBounds(found?.Start ?? window.Peek().Start, word.End);
            }
        }

        return found;
    }

    /// <summary>Reads the next word of Latin or Cyrillic letters.</summary>
    private static LetterRun Read(string source, ref int at, int end)
    {
        while (at < end && !IsLetter(source[at]))
        {
            at++;
        }

        var start = at;
        var (vowels, accented) = (0, 0);
        for (; at < end && IsLetter(source[at]); at++)
        {
            Work.Count();
            vowels += Vowels.IndexOf(Characters.Fold(source[at])) >= 0 ? 1 : 0;
            accented += source[at] is >= '\u00C0' and <= '\u00FF' ? 1 : 0;
        }

        return new LetterRun(start, at, at - start, vowels, accented)
        {
            IsWord = at > start && char.IsLower(source[start]) && vowels * 4 >= at - start,
        };
    }

    private static bool IsLetter(char c) =>
        c < '\u0080'
            ? c is >= 'A' and <= 'Z' or >= 'a' and <= 'z'
            : c is >= '\u00C0' and <= '\u052F' && char.IsLetter(c);

    private readonly record struct LetterRun(int Start, int End, int Letters, int Vowels, int Accented)
    {
        /// <summary>Whether small letters with vowels make a word, beside which letters without them are those of names.</summary>
        public bool IsWord { get; init; }

        public bool IsSame(string source, LetterRun other) =>
            Letters == other.Letters && string.CompareOrdinal(source, Start, source, other.Start, Letters) == 0;
    }
}
