namespace Resolutions.Text;

/// <summary>Divides running text into what references are made of. It looks closer only where a word of the table, a digit or a capital stands.</summary>
internal sealed class ReferenceLexer(LanguageTable table)
{
    private const int LongestName = 400;
    private readonly PhraseIndex<ReferenceWord> words = new(table.References.All, word => word.Phrase);
    private readonly CitedNumberReader numbers = new(table);
    private readonly CitedLabelReader labels = new(table);

    /// <summary>The pieces of a text from one position to another.</summary>
    public List<ReferenceToken> Read(string text, int start, int end)
    {
        var tokens = new List<ReferenceToken>();
        var at = start;
        while (at < end)
        {
            Work.Count();
            var c = text[at];
            if (FoldedText.IsUnread(c))
            {
                at++;
                continue;
            }

            var token =
                Characters.IsDigit(c) ? ReadDigits(text, at)
                : char.IsLetter(c) ? ReadLetters(text, at, end, tokens)
                : ReadMark(text, at, end, tokens.Count > 0 && tokens[tokens.Count - 1].Is(ReferenceRole.Entitled));
            if (token.Span.End > end)
            {
                token = new(ReferenceTokenKind.Mark, new(at, 1));
            }

            tokens.Add(token);
            at = token.Span.End;
        }

        return tokens;
    }

    private ReferenceToken ReadDigits(string text, int at)
    {
        if (numbers.Read(text, at, out var found) is > 0 and var end)
        {
            return new(ReferenceTokenKind.Number, TextSpan.FromBounds(at, end)) { Numbers = found };
        }

        foreach (var form in table.Lexicon.Dates)
        {
            if (form.MatchStart(text, at, table.Lexicon, out end) is { } match && match.Date.IsValid)
            {
                return new(ReferenceTokenKind.Date, TextSpan.FromBounds(at, end)) { Date = match.Date };
            }
        }

        end = CitedLabelReader.ReadNumber(text, at, out var label);
        return end > 0 ? new(ReferenceTokenKind.Label, TextSpan.FromBounds(at, end)) { Text = label } : Word(text, at);
    }

    private ReferenceToken ReadLetters(string text, int at, int end, List<ReferenceToken> tokens)
    {
        if (SymbolCharacters.Fold(text[at]) is >= 'A' and <= 'Z' || numbers.MayOpen(text[at]))
        {
            var read = ReadCapital(text, at);
            if (read.Kind != ReferenceTokenKind.Word)
            {
                return read;
            }
        }

        if (
            tokens.Count > 0
            && tokens[tokens.Count - 1]
                is { Kind: ReferenceTokenKind.Known, Word: { Role: ReferenceRole.Unit or ReferenceRole.Filler } }
        )
        {
            var numeral = labels.ReadWord(text, at, out var label);
            if (numeral > 0)
            {
                return new(ReferenceTokenKind.Label, TextSpan.FromBounds(at, numeral)) { Text = label };
            }
        }

        if (words.Find(text, at) is { } known)
        {
            return new(ReferenceTokenKind.Known, TextSpan.FromBounds(at, known.End)) { Word = known.Value };
        }

        foreach (var proclitic in table.References.Proclitics)
        {
            if (
                string.CompareOrdinal(text, at, proclitic, 0, proclitic.Length) == 0
                && words.Find(text, at + proclitic.Length) is { } behind
                && behind.Value.Role
                    is ReferenceRole.Noun
                        or ReferenceRole.Unit
                        or ReferenceRole.Organ
                        or ReferenceRole.Of
                        or ReferenceRole.Self
            )
            {
                var and = proclitic[0] == 'و' ? tokens : null;
                and?.Add(new(ReferenceTokenKind.Known, new(at, 1)) { Word = And });
                return new(ReferenceTokenKind.Known, TextSpan.FromBounds(at + (and is null ? 0 : 1), behind.End))
                {
                    Word = behind.Value,
                };
            }
        }

        return Word(text, at);
    }

    private static readonly ReferenceWord And = new("", ReferenceRole.And);

    /// <summary>A symbol, the number of a special session, a modifier, a numeral.</summary>
    private ReferenceToken ReadCapital(string text, int at)
    {
        var end = CitedSymbolReader.Read(text, at, out var symbol, out var isResolution, out var isDecision);
        if (end > 0)
        {
            return new(ReferenceTokenKind.Symbol, TextSpan.FromBounds(at, end))
            {
                Text = symbol,
                Word = isResolution || isDecision ? new("", ReferenceRole.Noun) { IsDecision = isDecision } : null,
            };
        }

        if (numbers.MayOpen(text[at]) && numbers.Read(text, at, out var found) is > 0 and var behind)
        {
            return new(ReferenceTokenKind.Number, TextSpan.FromBounds(at, behind)) { Numbers = found };
        }

        if (ReadModifier(text, at) is > 0 and var modifier)
        {
            return new(ReferenceTokenKind.Modifier, TextSpan.FromBounds(at, modifier))
            {
                Text = text.Substring(at, modifier - at),
            };
        }

        if (CitedLabelReader.ReadNumeral(text, at, out var label) is > 0 and var numeral)
        {
            return new(ReferenceTokenKind.Label, TextSpan.FromBounds(at, numeral)) { Text = label };
        }

        return default;
    }

    /// <summary>Add.1, Corr.2/Rev.1.</summary>
    private static int ReadModifier(string text, int start)
    {
        var at = start;
        while (true)
        {
            var reader = new SymbolReader(text, at, Math.Min(text.Length, at + 12));
            var word = SymbolModifier.At(ref reader, at);
            if (word < 0 || !SymbolModifier.HasNumber(word))
            {
                return at > start ? at - 1 : -1;
            }

            var digits = at + SymbolModifier.Words[word].Length;
            var end = reader.EndOfDigits(digits);
            if (end == digits)
            {
                return at > start ? at - 1 : -1;
            }

            if (end >= text.Length || text[end] != '/')
            {
                return end;
            }

            at = end + 1;
        }
    }

    private static ReferenceToken ReadMark(string text, int at, int end, bool isTitle)
    {
        var c = text[at];
        if ((isTitle && c == '”' ? '“' : CloseOf(c)) is { } close)
        {
            var length = Math.Min(LongestName, end - at - 1);
            var found = text.IndexOf(close, at + 1, length);
            if (found > at + 1)
            {
                return new(ReferenceTokenKind.Quote, TextSpan.FromBounds(at, found + 1));
            }
        }

        if (SymbolCharacters.Fold(c) == '(')
        {
            var label = "";
            var behind = CitedLabelReader.ReadParts(text, at, ref label);
            if (behind > at)
            {
                return new(ReferenceTokenKind.Label, TextSpan.FromBounds(at, behind)) { Text = label };
            }
        }

        var kind = Characters.Fold(c) switch
        {
            ',' => ReferenceTokenKind.Comma,
            '.' or ';' or '。' or '!' or '?' => ReferenceTokenKind.Stop,
            _ => ReferenceTokenKind.Mark,
        };
        return Characters.Fold(c) == '-'
            ? new(ReferenceTokenKind.Known, new(at, 1)) { Word = Dash }
            : new(kind, new(at, 1));
    }

    private static readonly ReferenceWord Dash = new("-", ReferenceRole.To);

    /// <summary>The mark that closes a name; the titles of documents stand between these.</summary>
    private static char? CloseOf(char c) =>
        c switch
        {
            '“' => '”',
            '《' => '》',
            '«' => '»',
            '"' => '"',
            _ => null,
        };

    /// <summary>A word of letters and digits; of a script without spaces a character.</summary>
    private static ReferenceToken Word(string text, int at)
    {
        var end = at + 1;
        if (!Characters.IsCjk(text[at]))
        {
            while (
                end < text.Length
                && (char.IsLetterOrDigit(text[end]) || Characters.IsDress(text[end]))
                && !Characters.IsCjk(text[end])
            )
            {
                end++;
            }
        }

        return new(ReferenceTokenKind.Word, TextSpan.FromBounds(at, end));
    }
}
