namespace Resolutions.Text;

/// <summary>
/// Everything that the reader knows of a language. There is no code for a language: another language is another table.
/// </summary>
internal sealed class LanguageTable
{
    private static readonly string[] LatinUnitSymbols = ["m", "dm", "cm", "mm", "km"];
    private readonly Dictionary<LineField, KnownLines> byField = [];

    public required Language Language { get; init; }

    /// <summary>The ISO 639-1 code, which the addresses of official documents have too.</summary>
    public required string Code { get; init; }

    /// <summary>
    /// Where each group of entries was found, by the name of the property: the Editorial Manual, the texts of an organ in certain years, or
    /// “unconfirmed” for what no real text was seen for. Single entries that differ say so where they stand.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Sources { get; init; }

    public required IReadOnlyList<EnactingName> EnactingNames { get; init; }

    public required Lexicon Lexicon { get; init; }

    /// <summary>The lines of header and closing, the more telling ones first.</summary>
    public required IReadOnlyList<KnownLine> Lines
    {
        get;
        init
        {
            field = value;
            byField = value
                .GroupBy(line => line.Field)
                .ToDictionary(lines => lines.Key, lines => new KnownLines(this, [.. lines]));
            LinesOfHeader = new KnownLines(this, [.. value.Where(line => line.Field < LineField.Meeting)]);
            ClosingLines = new KnownLines(this, [.. value.Where(line => line.Field >= LineField.Meeting)]);
            VoteOpenings = [.. value.Where(line => line.Field == LineField.Vote).SelectMany(OpeningsOf)];
        }
    }

    /// <summary>The folded characters with which lines of votes open, within brackets or without them.</summary>
    public HashSet<char> VoteOpenings { get; private init; } = [];

    private static IEnumerable<char> OpeningsOf(KnownLine line) =>
        line.Pattern.Text.TrimStart().Take(2).Select(Characters.Fold);

    /// <summary>Those of the lines that headers have.</summary>
    public KnownLines LinesOfHeader { get; private init; } = null!;

    /// <summary>Those of the lines that closings have.</summary>
    public KnownLines ClosingLines { get; private init; } = null!;

    /// <summary>Whether the words are a line that says one thing.</summary>
    public bool Recognize(string words, LineField field)
    {
        if (byField.TryGetValue(field, out var lines))
        {
            foreach (var line in lines.MayOpen(words))
            {
                if (line.Pattern.Match(words, Lexicon) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the words are a line that says one thing; they are copied out of the text only where they may be one.</summary>
    public bool Recognize(string text, TextSpan words, LineField field) =>
        byField.TryGetValue(field, out var lines)
        && lines.MayOpen(text, words).Length > 0
        && Recognize(words.In(text), field);

    public required IReadOnlyList<VerbPhrase> Verbs { get; init; }

    /// <summary>Words before a verb that change it, and openings after which the verb comes.</summary>
    public required IReadOnlyList<ModifierPhrase> ModifiersBefore { get; init; }

    /// <summary>Words after a verb that change it.</summary>
    public IReadOnlyList<ModifierPhrase> ModifiersAfter { get; init; } = [];

    /// <summary>Words that join a further action to the one before: 并, 因此.</summary>
    public IReadOnlyList<string> Connectives { get; init; } = [];

    /// <summary>
    /// Openings of words that may join a further action without a comma: “and requests”, <c>وتطلب</c>. Empty where a verb has the same form
    /// in every clause, as in Chinese.
    /// </summary>
    public IReadOnlyList<string> JoiningWords { get; init; } = [];

    /// <summary>What looks like an action behind a comma or a joining word and is a noun: “requests of”, “demands made”.</summary>
    public IReadOnlyList<string> NotActions { get; init; } = [];

    /// <summary>Words that may end a sub-paragraph after its punctuation mark: “and”.</summary>
    public IReadOnlyList<string> ListConjunctions { get; init; } = [];

    /// <summary>Nouns that a number follows: in “paragraph 3” the number is no footnote indicator.</summary>
    public IReadOnlyList<string> NumberedNouns { get; init; } = [];

    /// <summary>Words that open footnotes and no paragraphs; <c>#</c> stands for a number: “See”, “Resolution #”.</summary>
    public IReadOnlyList<string> NoteOpenings
    {
        get;
        init => field = [.. value.Select(FoldedText.Key)];
    } = [];

    /// <summary>Words that may stand before the numeral of a section.</summary>
    public IReadOnlyList<string> SectionNames { get; init; } = [];

    /// <summary>Other forms in which a section is numbered, where roman numerals are not printed: <c>第{ordinal}节</c>.</summary>
    public IReadOnlyList<LinePattern> SectionForms { get; init; } = [];

    /// <summary>Words that number sections, the first one first: أولا, ثانيا.</summary>
    public IReadOnlyList<string> SectionWords
    {
        get;
        init => field = [.. value.Select(FoldedText.Key)];
    } = [];

    /// <summary>The names of letters, from A, by which several resolutions under one number are told apart; Latin letters need none.</summary>
    public IReadOnlyList<string> PartLetterNames { get; init; } = [];

    /// <summary>The order of the letters that letter paragraphs, where the language has others than the Latin ones, which all know.</summary>
    public LetterOrder? Letters { get; init; }

    /// <summary>The words behind the numbers of inserted paragraphs: бис; the Latin ones are known to all.</summary>
    public IReadOnlyList<NumberSuffix> NumberSuffixes
    {
        get;
        init => field = [.. NumberSuffix.Latin, .. value];
    } = NumberSuffix.Latin;

    /// <summary>Symbols of units behind which a raised number is a power; the Latin ones are known to all (International System of Units).</summary>
    public IReadOnlyList<string> UnitSymbols
    {
        get;
        init => field = [.. LatinUnitSymbols, .. value];
    } = LatinUnitSymbols;

    /// <summary>How the numbers of resolutions are printed.</summary>
    public NumberForms Numbers { get; init; } = NumberForms.Common;

    /// <summary>The words that open articles, rules, goals and other numbered units of annexed texts.</summary>
    public IReadOnlyList<UnitName> UnitNames { get; init; } = [];

    /// <summary>
    /// Words by which a paragraph announces that the text it adopts follows, and nouns of such texts: “the following” and “declaration”.
    /// </summary>
    public EmbeddingWords Embedding { get; init; } = new([], []);

    /// <summary>The words that open an annex: alone on a line, or with a number.</summary>
    public IReadOnlyList<string> AnnexNames { get; init; } = [];

    /// <summary>Words that no sentence ends with: articles, prepositions, conjunctions.</summary>
    public IReadOnlyList<string> WordsInSentence { get; init; } = [];

    /// <summary>The words that references in running text are made of.</summary>
    public ReferenceWords References { get; init; } = new();
}
