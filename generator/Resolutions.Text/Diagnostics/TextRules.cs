namespace Resolutions.Text;

/// <summary>The rules for texts, by number.</summary>
public static class TextRules
{
    /// <summary>The file holds no text.</summary>
    public static readonly TextRule EmptyText = new(
        "RES0001",
        "The text is empty",
        "The file holds no text; put the text of a resolution into it or take it out of the Resolution items",
        TextSeverity.Error
    );

    /// <summary>The file holds characters that no text has: it is binary, or was decoded with the wrong encoding.</summary>
    public static readonly TextRule UndecodableText = new(
        "RES0002",
        "The text cannot be decoded",
        "The file is not UTF-8 text: {0}; save it as UTF-8",
        TextSeverity.Error
    );

    /// <summary>No enacting formula was found.</summary>
    public static readonly TextRule NotAResolution = new(
        "RES0003",
        "The text is not a resolution",
        "No enacting formula was found (a line such as “The General Assembly,” or “大会，”); is this the whole text of a resolution?",
        TextSeverity.Error
    );

    /// <summary>The number of the resolution was not found.</summary>
    public static readonly TextRule NoNumber = new(
        "RES0004",
        "The resolution has no number",
        "No line above the enacting formula gives the number of the resolution (such as “78/132. Title”), so its symbol is not known",
        TextSeverity.Error
    );

    /// <summary>No operative paragraph was found.</summary>
    public static readonly TextRule NoOperativeParagraph = new(
        "RES0005",
        "The resolution has no operative paragraph",
        "No operative paragraph was found behind the preamble of {0}; is the text cut, or are its paragraphs numbered in an unknown form (known: “1.”)?",
        TextSeverity.Error
    );

    /// <summary>The numbers of paragraphs do not follow each other.</summary>
    public static readonly TextRule NumberOutOfSequence = new(
        "RES0006",
        "A paragraph number is out of sequence",
        "Paragraph {0} was expected here, but the text has “{1}”",
        TextSeverity.Warning
    );

    /// <summary>A paragraph does not end as its kind does.</summary>
    public static readonly TextRule UnfinishedParagraph = new(
        "RES0007",
        "A paragraph is not finished",
        "{0} ends with “{1}”, not with a punctuation mark that ends a paragraph; is the text cut?",
        TextSeverity.Warning
    );

    /// <summary>The closing lines are missing.</summary>
    public static readonly TextRule NoClosing = new(
        "RES0008",
        "The closing lines are missing",
        "The last paragraph of {0} is not followed by the meeting and the date of adoption; is the text cut?",
        TextSeverity.Warning
    );

    /// <summary>An indicator in running text has no footnote.</summary>
    public static readonly TextRule AnchorWithoutNote = new(
        "RES0009",
        "A footnote is missing",
        "The text refers to footnote {0}, but has no such footnote",
        TextSeverity.Warning
    );

    /// <summary>No indicator points to a footnote.</summary>
    public static readonly TextRule NoteWithoutAnchor = new(
        "RES0010",
        "A footnote is not referred to",
        "Nothing in the text refers to footnote {0}",
        TextSeverity.Warning
    );

    /// <summary>A footnote number stands twice.</summary>
    public static readonly TextRule DuplicateNote = new(
        "RES0011",
        "A footnote number stands twice",
        "Footnote {0} stands twice; the first one counts",
        TextSeverity.Warning
    );

    /// <summary>Text whose place in the resolution is not known.</summary>
    public static readonly TextRule UnrecognizedText = new(
        "RES0012",
        "Text has no place in the resolution",
        "“{0}” has no place in the structure of the resolution and is left out of the generated types",
        TextSeverity.Warning
    );

    /// <summary>The header contradicts itself.</summary>
    public static readonly TextRule InconsistentHeader = new(
        "RES0013",
        "The header contradicts itself",
        "{0} does not agree with {1}",
        TextSeverity.Warning
    );

    /// <summary>No action phrase is known for a paragraph.</summary>
    public static readonly TextRule UnknownAction = new(
        "RES0014",
        "The action of a paragraph is not known",
        "{0} does not begin with an action phrase that the tables know",
        TextSeverity.Info
    );

    /// <summary>The text is UTF-16.</summary>
    public static readonly TextRule NotUtf8 = new(
        "RES0015",
        "The file is not UTF-8",
        "The file is {0}; it was read, but save it as UTF-8 so that every tool reads it alike",
        TextSeverity.Warning
    );

    /// <summary>A line was joined to the paragraph before it although its place is not sure.</summary>
    public static readonly TextRule DoubtfulBoundary = new(
        "RES0016",
        "The boundary of a paragraph is doubtful",
        "“{0}” was joined to the paragraph above it, but may open another one",
        TextSeverity.Warning
    );

    /// <summary>A mark of emphasis has no twin, so it stayed in the text.</summary>
    public static readonly TextRule UnpairedEmphasis = new(
        "RES0017",
        "A mark of emphasis is not paired",
        "The mark “{0}” in {1} has no twin in the paragraph, so it stays in the text; is it a mark of emphasis that lost its other half?",
        TextSeverity.Warning
    );

    /// <summary>A page holds a part of a neighbouring resolution, which is not read.</summary>
    public static readonly TextRule NeighbourLeftOut = new(
        "RES0018",
        "A part of a neighbouring resolution is left out",
        "{0} is left out: these pages hold only a part of it",
        TextSeverity.Warning
    );

    /// <summary>A paragraph lost its number, which the sequence gives back.</summary>
    public static readonly TextRule LostNumber = new(
        "RES0019",
        "A paragraph lost its number",
        "“{0}” has no number; it stands where paragraph {1} is expected and is read as such",
        TextSeverity.Warning
    );

    /// <summary>The text refers to footnotes and has none.</summary>
    public static readonly TextRule NoNotes = new(
        "RES0020",
        "The footnotes are missing",
        "The text refers to footnotes up to {0}, but has no footnotes; were they lost when the text was converted?",
        TextSeverity.Warning
    );

    /// <summary>A footnote has lost its number, and the sequence does not tell which one it is.</summary>
    public static readonly TextRule LostNote = new(
        "RES0021",
        "A footnote has lost its number",
        "“{0}” stands where footnotes stand, but its number is lost and the other footnotes do not tell it; it is left out of the generated types",
        TextSeverity.Warning
    );

    /// <summary>Characters that were lost or changed before the text was saved.</summary>
    public static readonly TextRule DamagedCharacter = new(
        "RES0022",
        "A character is damaged",
        "{0} stands here in place of what was printed; put the printed characters back",
        TextSeverity.Warning
    );

    /// <summary>The letters are not those that were printed.</summary>
    public static readonly TextRule WrongLetters = new(
        "RES0023",
        "The letters are not those of the text",
        "The letters of the file are not those that were printed: {0}; take the text from another source",
        TextSeverity.Error
    );

    /// <summary>The characters stand in the order of the page.</summary>
    public static readonly TextRule VisualOrder = new(
        "RES0024",
        "The text is in visual order",
        "The characters stand in the order in which the page shows them, from left to right, not in the order in which they are read; take the text from another source",
        TextSeverity.Error
    );

    /// <summary>The text holds markup.</summary>
    public static readonly TextRule Markup = new(
        "RES0025",
        "The text holds markup",
        "“{0}” is markup, not text, and stays in the text ({1} in the file); save the text without it",
        TextSeverity.Warning
    );

    /// <summary>The session in roman numerals is damaged.</summary>
    public static readonly TextRule DamagedSession = new(
        "RES0030",
        "The session of the number is damaged",
        "“{0}” is no roman numeral; the number was read as {1} by {2}",
        TextSeverity.Warning
    );

    /// <summary>A line of the header is almost one that the language knows.</summary>
    public static readonly TextRule DamagedHeaderLine = new(
        "RES0031",
        "A line of the header is damaged",
        "“{0}” is almost the header line “{1}”; what it says was not read",
        TextSeverity.Warning
    );

    /// <summary>The number or letter of a paragraph is damaged.</summary>
    public static readonly TextRule DamagedMarker = new(
        "RES0032",
        "The number of a paragraph is damaged",
        "“{0}” was read as “{1}”, which comes next in the sequence",
        TextSeverity.Warning
    );

    /// <summary>The operative paragraphs have no numbers.</summary>
    public static readonly TextRule Unnumbered = new(
        "RES0033",
        "The operative paragraphs have no numbers",
        "From “{0}” on, {1} operative paragraphs without numbers are numbered by their place; did the text lose its numbers?",
        TextSeverity.Warning
    );

    /// <summary>A preambular paragraph ends a sentence.</summary>
    public static readonly TextRule SentenceInPreamble = new(
        "RES0034",
        "A preambular paragraph ends with a full stop",
        "{0} ends with “{1}”, but the sentence goes on up to the last operative paragraph; is it cut, or did something else get into it?",
        TextSeverity.Warning
    );

    /// <summary>A paragraph begins in the middle of a sentence.</summary>
    public static readonly TextRule OpensInSentence = new(
        "RES0035",
        "A paragraph begins in the middle of a sentence",
        "“{0}” begins a paragraph with a small letter; is it the rest of the one before, or has it lost its number?",
        TextSeverity.Warning
    );

    /// <summary>The closing line that names the meeting is damaged.</summary>
    public static readonly TextRule DamagedClosingLine = new(
        "RES0036",
        "The line of the plenary meeting is damaged",
        "“{0}” is almost the line of a plenary meeting and was taken for it; which meeting it was is not read",
        TextSeverity.Warning
    );

    /// <summary>What looks like the symbol or number of a document cannot be one.</summary>
    public static readonly TextRule ImpossibleSymbol = new(
        "RES0045",
        "A document symbol or number is impossible",
        "No document has the symbol or number “{0}”; is it misprinted?",
        TextSeverity.Warning
    );

    /// <summary>The date of a cited resolution lies outside its session.</summary>
    public static readonly TextRule DateOutsideSession = new(
        "RES0046",
        "A cited date lies outside the session",
        "“{0}” cannot be of {1}: its session lies in other years; is the number or the date misprinted?",
        TextSeverity.Warning
    );

    /// <summary>The text refers to a provision of its own that it does not have.</summary>
    public static readonly TextRule MissingProvision = new(
        "RES0047",
        "The text refers to a provision that it does not have",
        "The text refers to its own {0}, which is not in it; was it renumbered, or is the text cut?",
        TextSeverity.Warning
    );

    /// <summary>Every rule, by number.</summary>
    public static IReadOnlyList<TextRule> All { get; } =
    [
        EmptyText,
        UndecodableText,
        NotAResolution,
        NoNumber,
        NoOperativeParagraph,
        NumberOutOfSequence,
        UnfinishedParagraph,
        NoClosing,
        AnchorWithoutNote,
        NoteWithoutAnchor,
        DuplicateNote,
        UnrecognizedText,
        InconsistentHeader,
        UnknownAction,
        NotUtf8,
        DoubtfulBoundary,
        UnpairedEmphasis,
        NeighbourLeftOut,
        LostNumber,
        NoNotes,
        LostNote,
        DamagedCharacter,
        WrongLetters,
        VisualOrder,
        Markup,
        DamagedSession,
        DamagedHeaderLine,
        DamagedMarker,
        Unnumbered,
        SentenceInPreamble,
        OpensInSentence,
        DamagedClosingLine,
        ImpossibleSymbol,
        DateOutsideSession,
        MissingProvision,
    ];
}
