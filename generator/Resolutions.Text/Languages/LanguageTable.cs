namespace Resolutions.Text;

/// <summary>
/// Everything that the reader knows of a language. There is no code for a language: another language is another table.
/// </summary>
internal sealed class LanguageTable
{
    private readonly ILookup<LineField, KnownLine> byField = Array.Empty<KnownLine>().ToLookup(line => line.Field);

    public required Language Language { get; init; }

    public required IReadOnlyList<EnactingName> EnactingNames { get; init; }

    public required Lexicon Lexicon { get; init; }

    /// <summary>The lines of header and closing, the more telling ones first.</summary>
    public required IReadOnlyList<KnownLine> Lines
    {
        get;
        init
        {
            field = value;
            byField = value.ToLookup(line => line.Field);
            LinesOfHeader = [.. value.Where(line => line.Field < LineField.Meeting)];
            ClosingLines = [.. value.Where(line => line.Field >= LineField.Meeting)];
        }
    }

    /// <summary>Whether the words are a line that says one thing.</summary>
    public bool Recognize(string words, LineField field)
    {
        foreach (var line in byField[field])
        {
            if (line.Pattern.Match(words, Lexicon) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those of the lines that headers have.</summary>
    public KnownLine[] LinesOfHeader { get; private init; } = [];

    /// <summary>Those of the lines that closings have.</summary>
    public KnownLine[] ClosingLines { get; private init; } = [];

    public required IReadOnlyList<VerbPhrase> Verbs { get; init; }

    /// <summary>Words before a verb that change it, and openings after which the verb comes.</summary>
    public required IReadOnlyList<ModifierPhrase> ModifiersBefore { get; init; }

    /// <summary>Words after a verb that change it.</summary>
    public IReadOnlyList<ModifierPhrase> ModifiersAfter { get; init; } = [];

    /// <summary>Words that join a further action to the one before: 并, 因此.</summary>
    public IReadOnlyList<string> Connectives { get; init; } = [];

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

    /// <summary>The words that references in running text are made of.</summary>
    public ReferenceWords References { get; init; } = new();
}
