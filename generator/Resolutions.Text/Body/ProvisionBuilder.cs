namespace Resolutions.Text;

/// <summary>Makes the provisions of the document tree from the gathered lines, in reading order.</summary>
internal sealed class ProvisionBuilder(
    string source,
    LanguageTable table,
    InlineReader inlines,
    ActionReader actions,
    List<TextDiagnostic> diagnostics,
    CancellationToken cancellationToken
)
{
    /// <summary>The paragraph that is built and those that it is a part of, the outermost first: what messages name it by.</summary>
    private readonly List<ProvisionDraft> path = [];

    public Provision[] Build(List<ProvisionDraft> drafts)
    {
        var provisions = new Provision[drafts.Count];
        for (var i = 0; i < provisions.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            provisions[i] = Build(drafts[i], drafts[i].Kind);
        }

        return provisions;
    }

    /// <param name="draft">The paragraph.</param>
    /// <param name="paragraph">The kind of the whole paragraph of which it may be a sub-paragraph.</param>
    private Provision Build(ProvisionDraft draft, ProvisionKind paragraph)
    {
        path.Add(draft);
        var marker = inlines.ReadMarker(TokenKind.Marker, draft.Marker);
        var content = inlines.Read(draft.Segments);
        var formula = draft.Formula.IsEmpty ? Content.Empty : inlines.Read([draft.Formula]);
        var found = paragraph switch
        {
            ProvisionKind.Preambular => actions.ReadPreambular(content),
            ProvisionKind.Operative or ProvisionKind.AnnexParagraph => actions.ReadOperative(content),
            _ => [],
        };
        CheckMarks(content);
        CheckOpening(draft);
        var children = new Provision[draft.Children.Count];
        for (var i = 0; i < children.Length; i++)
        {
            var child = draft.Children[i];
            children[i] = Build(child, child.Kind == ProvisionKind.Subparagraph ? paragraph : child.Kind);
        }

        CheckAction(draft, found, children);
        var closingWords = draft.ClosingWords.Count > 0 ? inlines.Read(draft.ClosingWords) : Content.Empty;
        var closing = draft.Closing?.Read(inlines);
        if (paragraph is ProvisionKind.Preambular or ProvisionKind.Operative)
        {
            CheckEnd(draft);
        }

        path.RemoveAt(path.Count - 1);
        return new Provision(draft.Kind, draft.Ordinal, draft.Label, marker, content, children, found)
        {
            Term = draft.Term,
            EnactingFormula = formula,
            ClosingWords = closingWords,
            Closing = closing,
        };
    }

    /// <summary>A paragraph opens with an action; where it has no words of its own but those of its parts, the first part does.</summary>
    private void CheckAction(ProvisionDraft draft, IReadOnlyList<ActionPhrase> found, Provision[] children)
    {
        var opening = draft.HasNoWords && children.Length > 0 ? children[0].Actions : found;
        if (opening.Count == 0 && draft.Kind is (ProvisionKind.Preambular or ProvisionKind.Operative))
        {
            var place = draft.Segments.Count > 0 ? draft.Segments[0] : draft.Marker;
            diagnostics.Add(new TextDiagnostic(TextRules.UnknownAction, place, Name()));
        }
    }

    /// <summary>No official text prints asterisks: where they are left, unless escaped, they are half of an emphasis.</summary>
    private void CheckMarks(Content content)
    {
        if (content.Text.IndexOf('*') < 0)
        {
            return;
        }

        foreach (var token in content.Tokens)
        {
            var at = token.Kind == TokenKind.Text ? source.IndexOf('*', token.Span.Start, token.Span.Length) : -1;
            if (at >= 0 && !(at > 0 && source[at - 1] == '\\'))
            {
                var length = at + 1 < token.Span.End && source[at + 1] == '*' ? 2 : 1;
                var mark = new TextSpan(at, length);
                diagnostics.Add(new TextDiagnostic(TextRules.UnpairedEmphasis, mark, mark.In(source), Name()));
            }
        }
    }

    /// <summary>
    /// A paragraph without a marker that begins with a small letter, where paragraphs begin with a capital, is the rest of another one or
    /// a part whose letter was lost.
    /// </summary>
    private void CheckOpening(ProvisionDraft draft)
    {
        if (
            actions.OpensWithCapital
            && draft is { Kind: ProvisionKind.Preambular or ProvisionKind.AnnexText, Segments: [var first, ..] }
            && char.IsLower(source[first.Start])
        )
        {
            const int longest = 30;
            var start = LineTrimmer.Shorten(source, first, longest);
            diagnostics.Add(new TextDiagnostic(TextRules.OpensInSentence, start, start.In(source)));
        }
    }

    private void CheckEnd(ProvisionDraft draft)
    {
        if (draft.Kind == ProvisionKind.Preambular && Terminators.EndsSentence(source, draft.LastLineOfAll))
        {
            var sentence = LastWords(draft.LastLineOfAll);
            diagnostics.Add(new TextDiagnostic(TextRules.SentenceInPreamble, sentence, Name(), sentence.In(source)));
        }

        if (draft.Children.Count == 0 && !draft.IsFinished(source, table.ListConjunctions))
        {
            var end = LastWords(draft.LastLine);
            diagnostics.Add(new TextDiagnostic(TextRules.UnfinishedParagraph, end, Name(), end.In(source)));
        }
    }

    /// <summary>The end of a line, from the beginning of a word where the script divides words.</summary>
    private TextSpan LastWords(TextSpan line)
    {
        const int enough = 12;
        const int most = 30;
        var start = Math.Max(line.Start, line.End - enough);
        while (start > line.Start && line.End - start < most && IsInsideWord(start))
        {
            start--;
        }

        return TextSpan.FromBounds(start, line.End);
    }

    private bool IsInsideWord(int position) =>
        char.IsLetterOrDigit(source[position])
        && char.IsLetterOrDigit(source[position - 1])
        && !Characters.IsCjk(source[position]);

    /// <summary>The name of the paragraph that is built, for messages.</summary>
    private string Name()
    {
        var name = "";
        foreach (var draft in path)
        {
            name = Name(draft, name);
        }

        return name;
    }

    private static string Name(ProvisionDraft draft, string parent)
    {
        var container = parent.Length > 0 ? parent + ", " : "";
        return draft.Kind switch
        {
            ProvisionKind.Preambular => $"{container}Preambular paragraph {draft.Label}",
            ProvisionKind.Operative => $"{container}Operative paragraph {draft.Label}",
            ProvisionKind.AnnexParagraph => $"{container}Paragraph {draft.Label}",
            ProvisionKind.Subparagraph => $"{parent} ({draft.Label})",
            ProvisionKind.Section => $"{container}Section {draft.Label}",
            ProvisionKind.Annex => $"{container}Annex {draft.Label}",
            ProvisionKind.Part => $"Part {draft.Label}",
            ProvisionKind.Embedded => $"{container}Embedded text {draft.Label}",
            ProvisionKind.Article => $"{container}{draft.Term} {draft.Label}",
            ProvisionKind.List => $"{container}List {draft.Label}",
            _ => parent,
        };
    }
}
