namespace Resolutions.Text;

/// <summary>What has been gathered of a body so far, and where the next line may go.</summary>
internal sealed class BodyState
{
    private bool isReopened;

    public BodyState(string source, LanguageTable table, ActionReader actions, List<TextDiagnostic> diagnostics)
    {
        Source = source;
        Table = table;
        Openings = new ParagraphOpenings(source, table, actions, diagnostics);
        Scopes = new NumberingScopes(source, diagnostics);
        Lists = new OpenLists(source);
        Closing = new ClosingReader(source, table, diagnostics);
    }

    public string Source { get; }

    public LanguageTable Table { get; }

    public ParagraphOpenings Openings { get; }

    /// <summary>The open lists of parts, and the paragraph that lines are added to.</summary>
    public NumberingScopes Scopes { get; }

    /// <summary>The open containers, and the list that paragraphs go to.</summary>
    public OpenLists Lists { get; }

    /// <summary>The lines after the last paragraph.</summary>
    public ClosingReader Closing { get; }

    /// <summary>Whether an operative paragraph was found.</summary>
    public bool HasOperative { get; set; }

    /// <summary>The last operative paragraph.</summary>
    public ProvisionDraft? LastOperative { get; private set; }

    /// <summary>Whether an embedded text is read that ends with its quotation mark, not with a number of the resolution.</summary>
    public bool IsQuoting { get; set; }

    public ProvisionDraft? Current => Scopes.Current;

    public ProvisionList List => Lists.Current;

    /// <summary>Whether the closing lines stand behind the last paragraph, so that only an annex may follow.</summary>
    public bool IsClosed => Closing.IsOpen && !isReopened && !Lists.IsInAnnex;

    /// <summary>Whether a numbered paragraph without parts ends with a colon, so that what stands below is said to follow.</summary>
    public bool IntroducesLines =>
        Current
            is {
                Kind: ProvisionKind.Operative or ProvisionKind.Subparagraph or ProvisionKind.AnnexParagraph,
                Children.Count: 0
            } paragraph
        && Terminators.EndsWithColon(Source, paragraph.LastLine);

    /// <summary>Goes on behind the closing lines of a part.</summary>
    public void Reopen() => isReopened = Closing.IsOpen;

    /// <summary>Takes the closing lines as the end again.</summary>
    public void Close() => isReopened = false;

    /// <summary>Adds a paragraph to the list that is open.</summary>
    public void Open(ProvisionDraft draft)
    {
        SettleHeading();
        List.Members.Add(draft);
        Scopes.Start(draft);
        LastOperative = draft.Kind == ProvisionKind.Operative ? draft : LastOperative;
    }

    /// <summary>Adds a heading, behind which the parts of the paragraph before may go on.</summary>
    public void OpenHeading(ProvisionDraft heading)
    {
        List.Members.Add(heading);
        Scopes.Interrupt(heading);
    }

    /// <summary>Makes a heading of what was taken for a preambular paragraph, when something else opens behind it.</summary>
    public void SettleHeading()
    {
        if (Current is not null && Openings.MayBeHeading(Current))
        {
            List.Members[^1] = Current.AsHeading();
            Scopes.Start(List.Members[^1]);
        }
    }

    /// <summary>
    /// Makes a heading of the words that open all operative paragraphs: “Declares that:” before the first number is no paragraph of the
    /// preamble.
    /// </summary>
    public void SettleChapeau()
    {
        if (
            Current is { Kind: ProvisionKind.Preambular, Children.Count: 0 }
            && Terminators.EndsWithColon(Source, Current.LastLine)
            && Openings.OpensOperative(Current.Segments[0])
        )
        {
            List.Members[^1] = Current.AsHeading();
            Scopes.Start(List.Members[^1]);
        }
    }
}
