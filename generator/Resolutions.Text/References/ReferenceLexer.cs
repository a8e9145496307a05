using System.Runtime.CompilerServices;

namespace Resolutions.Text;

/// <summary>Divides running text into what references are made of. It looks closer only where a word of the table, a digit or a capital stands.</summary>
internal sealed partial class ReferenceLexer
{
    private static readonly ConditionalWeakTable<LanguageTable, ReferenceLexer> ByTable = new();
    private const char LastOfLookAlikes = '\u04FF';
    private readonly LanguageTable table;
    private readonly ReferenceWordIndex words;
    private readonly CitedNumberReader numbers;
    private readonly CitedLabelReader labels;
    private readonly LinePattern[] dates;
    private readonly string[] proclitics;
    private readonly ReferenceMarkReader marks;

    /// <summary>Characters that may begin something else than a word of the table.</summary>
    private readonly FoldedSet openings;

    /// <summary>Letters of a script without spaces with which nothing begins.</summary>
    private readonly CharacterSet unspaced;

    private ReferenceLexer(LanguageTable table)
    {
        this.table = table;
        words = new ReferenceWordIndex(table.References.All);
        numbers = new CitedNumberReader(table);
        labels = new CitedLabelReader(table);
        dates = table.Lexicon.Dates;
        proclitics = [.. table.References.Proclitics];
        marks = new ReferenceMarkReader(table);
        openings = OpeningsOf(table);
        unspaced = new CharacterSet(c =>
            Characters.IsCjk(c) && char.IsLetter(c) && !openings.Contains(c) && !words.MayOpen(c)
        );
    }

    /// <summary>The lexer of a language, which is made once.</summary>
    public static ReferenceLexer For(LanguageTable table) =>
        ByTable.GetValue(table, static table => new ReferenceLexer(table));

    /// <summary>The pieces of a text from one position to another.</summary>
    public void Read(
        string text,
        int start,
        int end,
        ReferenceTokens tokens,
        CancellationToken cancellationToken = default
    )
    {
        tokens.Clear();
        var ahead = default(FoundWord);
        for (var at = FoldedText.SkipUnread(text, start); at < end; )
        {
            Work.Count();
            cancellationToken.ThrowIfCancellationRequested();
            var c = text[at];
            var token =
                Characters.IsDigit(c) ? ReadDigits(text, at, ref ahead)
                : char.IsLetter(c) ? ReadLetters(text, at, end, tokens, ref ahead)
                : marks.Read(text, at, end, tokens.Count > 0 && tokens[tokens.Count - 1].Is(ReferenceRole.Entitled));
            if (token.Span.End > end)
            {
                token = new(ReferenceTokenKind.Mark, new(at, 1));
            }

            Add(tokens, token, c);
            at = FoldedText.SkipUnread(text, token.Span.End);
        }
    }

    private static FoldedSet OpeningsOf(LanguageTable table)
    {
        var openings = new FoldedSet();
        openings.AddFirsts(CitedNumberReader.PrefixesOf(table));
        openings.AddFirsts(table.References.Proclitics);
        for (var c = 'A'; c < LastOfLookAlikes; c++)
        {
            if (SymbolCharacters.IsCapital(SymbolCharacters.Fold(c)))
            {
                openings.Add(c);
            }
        }

        return openings;
    }

    /// <summary>Characters of a script without spaces between words make one piece.</summary>
    private static void Add(ReferenceTokens tokens, in ReferenceToken token, char first)
    {
        if (token.Kind == ReferenceTokenKind.Word && Characters.IsCjk(first) && tokens.Count > 0)
        {
            ref readonly var last = ref tokens[tokens.Count - 1];
            if (last.Kind == ReferenceTokenKind.Word && last.Span.End == token.Span.Start)
            {
                tokens.ReplaceLast(new(last.Kind, TextSpan.FromBounds(last.Span.Start, token.Span.End)));
                return;
            }
        }

        tokens.Add(token);
    }

    private ReferenceToken ReadDigits(string text, int at, ref FoundWord ahead)
    {
        if (numbers.Read(text, at, out var found) is > 0 and var end)
        {
            return new(ReferenceTokenKind.Number, TextSpan.FromBounds(at, end)) { Numbers = found };
        }

        foreach (var form in dates)
        {
            if (form.MatchStart(text, at, table.Lexicon, out end) is { } match && match.Date.IsValid)
            {
                return new(ReferenceTokenKind.Date, TextSpan.FromBounds(at, end)) { Date = match.Date };
            }
        }

        end = labels.ReadNumber(text, at, out var label);
        return end > 0
            ? new(ReferenceTokenKind.Label, TextSpan.FromBounds(at, end)) { Text = label }
            : Word(text, at, end: at, ref ahead);
    }

    private ReferenceToken ReadLetters(string text, int at, int end, ReferenceTokens tokens, ref FoundWord ahead)
    {
        if (openings.Contains(text[at]))
        {
            var read = ReadCapital(text, at);
            if (read.Kind != ReferenceTokenKind.Word)
            {
                return read;
            }
        }

        if (MayBeLetter(tokens))
        {
            var parts = "";
            var letters = labels.ReadParts(text, at, ref parts);
            if (letters > at)
            {
                return new(ReferenceTokenKind.Label, TextSpan.FromBounds(at, letters)) { Text = parts };
            }
        }

        var known = ahead.IsAt(at) ? ahead : words.Find(text, at);
        var mayBeNumeral = known.Word is not { Role: ReferenceRole.Filler };
        if (
            mayBeNumeral
            && MayBeWordLabel(text, tokens)
            && labels.ReadWord(text, at, out var label) is > 0 and var numeral
        )
        {
            return new(ReferenceTokenKind.Label, TextSpan.FromBounds(at, numeral)) { Text = label };
        }

        if (known.Word is not null)
        {
            var wordEnd = known.Word.Role == ReferenceRole.And ? EndBeforeLetter(text, at, known.End) : known.End;
            return new(ReferenceTokenKind.Known, TextSpan.FromBounds(at, wordEnd)) { Word = known.Word };
        }

        foreach (var proclitic in proclitics)
        {
            if (
                proclitic == JoinedAnd
                && text[at] == JoinedAnd[0]
                && at + 1 < end
                && numbers.MayOpen(text[at + 1])
                && numbers.Read(text, at + 1, out var joined) is > 0 and var behindNumber
            )
            {
                tokens.Add(new(ReferenceTokenKind.Known, new(at, 1)) { Word = And });
                return new(ReferenceTokenKind.Number, TextSpan.FromBounds(at + 1, behindNumber)) { Numbers = joined };
            }

            if (
                proclitic == JoinedAnd
                && text[at] == JoinedAnd[0]
                && at + 1 < end
                && IsBehindWordLabel(text, tokens)
                && labels.ReadWord(text, at + 1, out var further) is > 0 and var behindOrdinal
            )
            {
                tokens.Add(new(ReferenceTokenKind.Known, new(at, 1)) { Word = And });
                return new(ReferenceTokenKind.Label, TextSpan.FromBounds(at + 1, behindOrdinal)) { Text = further };
            }

            if (
                string.CompareOrdinal(text, at, proclitic, 0, proclitic.Length) == 0
                && words.Find(text, at + proclitic.Length) is { Word: { } noun } behind
                && noun.Role
                    is ReferenceRole.Noun
                        or ReferenceRole.Unit
                        or ReferenceRole.Organ
                        or ReferenceRole.Of
                        or ReferenceRole.Self
            )
            {
                var and = proclitic[0] == JoinedAnd[0] ? tokens : null;
                and?.Add(new(ReferenceTokenKind.Known, new(at, 1)) { Word = And });
                return new(ReferenceTokenKind.Known, TextSpan.FromBounds(at + (and is null ? 0 : 1), behind.End))
                {
                    Word = noun,
                };
            }
        }

        return Word(text, at, end, ref ahead);
    }

    private const string JoinedAnd = "و";
    private static readonly ReferenceWord And = new("", ReferenceRole.And);

    /// <summary>A symbol, the number of a special session, a modifier, a numeral.</summary>
    private ReferenceToken ReadCapital(string text, int at)
    {
        var isCapital = SymbolCharacters.IsCapital(SymbolCharacters.Fold(text[at]));
        if (isCapital && ReadSymbol(text, at) is { Kind: ReferenceTokenKind.Symbol } cited)
        {
            return cited;
        }

        if (numbers.MayOpen(text[at]) && numbers.Read(text, at, out var found) is > 0 and var behind)
        {
            return new(ReferenceTokenKind.Number, TextSpan.FromBounds(at, behind)) { Numbers = found };
        }

        if (!isCapital)
        {
            return default;
        }

        if (CitedModifierReader.Read(text, at) is > 0 and var modifier)
        {
            return new(ReferenceTokenKind.Modifier, TextSpan.FromBounds(at, modifier))
            {
                Text = string.Concat(text.Substring(at, modifier - at).Where(c => !Characters.IsBlank(c))),
            };
        }

        if (CitedLabelReader.ReadNumeral(text, at, out var label) is > 0 and var numeral)
        {
            return new(ReferenceTokenKind.Label, TextSpan.FromBounds(at, numeral)) { Text = label };
        }

        return default;
    }

    private static ReferenceToken ReadSymbol(string text, int at)
    {
        var end = CitedSymbolReader.Read(text, at, out var symbol, out var isResolution, out var isDecision);
        return end < 0
            ? default
            : new(ReferenceTokenKind.Symbol, TextSpan.FromBounds(at, end))
            {
                Text = symbol,
                Word = isResolution || isDecision ? new("", ReferenceRole.Noun) { IsDecision = isDecision } : null,
            };
    }

    /// <summary>A word of letters and digits; of a script without spaces, all up to where something else may begin.</summary>
    private ReferenceToken Word(string text, int at, int end, ref FoundWord ahead)
    {
        var next = at + 1;
        if (Characters.IsCjk(text[at]))
        {
            while (next < end && (unspaced.Contains(text[next]) || GoesOn(text, next, ref ahead)))
            {
                next++;
            }
        }
        else
        {
            while (
                next < text.Length
                && (char.IsLetterOrDigit(text[next]) || Characters.IsDress(text[next]))
                && !Characters.IsCjk(text[next])
            )
            {
                next++;
            }
        }

        return new(ReferenceTokenKind.Word, TextSpan.FromBounds(at, next));
    }

    /// <summary>Whether a word of a script without spaces goes on with a character with which another one may begin.</summary>
    private bool GoesOn(string text, int at, ref FoundWord ahead) =>
        Characters.IsCjk(text[at])
        && char.IsLetter(text[at])
        && !openings.Contains(text[at])
        && (ahead = words.Find(text, at)).Word is null;
}
