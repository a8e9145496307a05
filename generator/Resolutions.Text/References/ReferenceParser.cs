namespace Resolutions.Text;

/// <summary>Makes references of the pieces of texts, one after another.</summary>
/// <param name="table">The language.</param>
/// <param name="organs">Decides of which organ numbers are; knows the texts before.</param>
internal sealed partial class ReferenceParser(LanguageTable table, OrganChoice organs)
{
    private readonly LocatorReader locators = new(table);

    /// <summary>
    /// Whether the text is no resolution itself: a comment has no paragraphs of its own, so that places beside a document are in that one,
    /// “para. 20 (A/RES/90/1)”.
    /// </summary>
    public bool IsMention { get; init; }

    private string text = "";
    private ReferenceTokens tokens = ReferenceTokens.None;

    /// <summary>The group whose list may go on behind words, up to the end of the clause.</summary>
    private CitedGroup? open;

    /// <summary>Whether the group has a number, so that a comma may join further ones.</summary>
    private bool hasNumber;

    /// <summary>The index of the last name of an organ and of the last possessive in the clause, or -1.</summary>
    private int lastOrgan = -1;
    private int lastOwn = -1;

    /// <summary>The index of the last name in the clause, whatever stands behind it, or -1.</summary>
    private int nameInSentence = -1;

    /// <summary>The index behind a list of numbers that no noun follows, so that each list is looked through once.</summary>
    private int endOfList;

    /// <summary>The title behind “entitled”, and the index of the token behind it.</summary>
    private (string Title, int Next) title = ("", NoTitle);

    private const int NoTitle = -9;

    /// <summary>The index behind the document that was read last, with its date and what else belongs to it, or -1.</summary>
    private int behindDocument = -1;

    /// <summary>Places without a document that stand side by side: where each is in what was found, and what it says.</summary>
    private readonly List<(int Index, Locator Locator)> untied = [];

    /// <summary>The references, in reading order, until they are taken away.</summary>
    public List<Reference> Found { get; } = [];

    /// <summary>What is wrong with some of them.</summary>
    public List<ReferenceFinding> Findings { get; } = [];

    /// <summary>Reads all pieces of a text.</summary>
    public void Read(string its, ReferenceTokens pieces, CancellationToken cancellationToken = default)
    {
        (text, tokens) = (its, pieces);
        locators.Begin(text, tokens);
        EndClause();
        endOfList = 0;
        title = ("", NoTitle);
        untied.Clear();
        behindDocument = -1;
        var next = 0;
        for (var turn = 0; turn < tokens.Turns; turn++)
        {
            Work.Count();
            cancellationToken.ThrowIfCancellationRequested();
            if (tokens.Turn(turn) >= next)
            {
                var found = Found.Count;
                next = Read(tokens.Turn(turn));
                behindDocument = Found.Count > found ? next : behindDocument;
            }
        }
    }

    private int Read(int i)
    {
        ref readonly var token = ref tokens[i];
        switch (token.Kind)
        {
            case ReferenceTokenKind.Symbol:
                return ReadSymbol(i, null);
            case ReferenceTokenKind.Number:
                return ReadNumber(i);
            case ReferenceTokenKind.Quote:
                return ReadQuote(i, null);
            case ReferenceTokenKind.Label:
                return ReadLocator(i);
            case ReferenceTokenKind.Stop:
                EndClause();
                return i + 1;
            case ReferenceTokenKind.Known:
                return ReadKnown(i, token);
            default:
                return i + 1;
        }
    }

    private void EndClause()
    {
        open = null;
        hasNumber = false;
        (lastOrgan, lastOwn, nameInSentence) = (-1, -1, -1);
    }

    private int ReadKnown(int i, in ReferenceToken token)
    {
        switch (token.Role)
        {
            case ReferenceRole.Organ:
                organs.Name(token.Word!);
                lastOrgan = nameInSentence = i;
                return i + 1;
            case ReferenceRole.Own:
                lastOwn = i;
                return i + 1;
            case ReferenceRole.Noun:
                return ReadNoun(i, null);
            case ReferenceRole.Unit:
            case ReferenceRole.Filler when IsLabel(i + 1):
                return ReadLocator(i);
            // “That resolution 70/1 was adopted” names it all the same.
            case ReferenceRole.Self or ReferenceRole.Thereof when i + 1 < tokens.Count && IsNumber(i + 1):
                return ReadNoun(i, null);
            case ReferenceRole.Self:
                return AddWithLocator(ReferenceKind.Self, i, null);
            case ReferenceRole.Previous:
                return AddWithLocator(ReferenceKind.Previous, i, null);
            default:
                return i + 1;
        }
    }

    private void Add(ReferenceKind kind, TextSpan span, string? symbol, Locator? locator, string? name) =>
        Found.Add(
            new Reference(kind, span)
            {
                Symbol = symbol,
                Name = name,
                Decision = symbol is null ? OrganDecision.None : OrganDecision.Symbol,
                Targets =
                    locator?.Targets(kind is ReferenceKind.Resolution or ReferenceKind.Self or ReferenceKind.Previous)
                    ?? [],
            }
        );

    private bool IsNumber(int at) => tokens[at].Kind == ReferenceTokenKind.Number;

    private bool IsComma(int at) => at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Comma;

    private static bool IsConnective(in ReferenceToken token) =>
        token.Kind == ReferenceTokenKind.Comma || token.Is(ReferenceRole.And);

    private static bool IsSkipped(in ReferenceToken token) =>
        token.Word is { Role: ReferenceRole.Of or ReferenceRole.Filler or ReferenceRole.Own };

    private static bool IsJoint(in ReferenceToken token) => IsConnective(token) || IsSkipped(token);

    private int SkipJoints(int at)
    {
        while (
            at < tokens.Count
            && (
                IsConnective(tokens[at])
                || tokens[at].Word is { Role: ReferenceRole.Of or ReferenceRole.Filler }
                || tokens[at].Kind == ReferenceTokenKind.Date && IsDated(at)
                || IsOrganOfNumber(at)
            )
        )
        {
            at++;
        }

        return at;
    }

    private int SkipOf(int at)
    {
        while (at < tokens.Count && tokens[at].Word is { Role: ReferenceRole.Of or ReferenceRole.Filler })
        {
            at++;
        }

        return at;
    }
}
