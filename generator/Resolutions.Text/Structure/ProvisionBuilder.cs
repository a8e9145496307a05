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
    public Provision[] Build(List<ProvisionDraft> drafts)
    {
        var provisions = new Provision[drafts.Count];
        for (var i = 0; i < provisions.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            provisions[i] = Build(drafts[i], parent: "", isPreambular: drafts[i].Kind == ProvisionKind.Preambular);
        }

        return provisions;
    }

    private Provision Build(ProvisionDraft draft, string parent, bool isPreambular)
    {
        var name = Name(draft, parent);
        var marker = inlines.ReadMarker(TokenKind.Marker, draft.Marker);
        var content = inlines.Read(draft.Segments);
        var found =
            draft.Kind == ProvisionKind.Heading ? []
            : isPreambular ? actions.ReadPreambular(content)
            : actions.ReadOperative(content);
        CheckAction(draft, name, found);
        var children = new Provision[draft.Children.Count];
        for (var i = 0; i < children.Length; i++)
        {
            children[i] = Build(draft.Children[i], name, isPreambular);
        }

        CheckEnd(draft, name);
        return new Provision(draft.Kind, draft.Ordinal, draft.Label, marker, content, children, found);
    }

    private void CheckAction(ProvisionDraft draft, string name, IReadOnlyList<ActionPhrase> found)
    {
        if (found.Count == 0 && draft.Kind is (ProvisionKind.Preambular or ProvisionKind.Operative))
        {
            diagnostics.Add(new TextDiagnostic(TextRules.UnknownAction, draft.Segments[0], name));
        }
    }

    private void CheckEnd(ProvisionDraft draft, string name)
    {
        if (
            draft.Children.Count == 0
            && !Terminators.IsFinished(source, draft.LastLine, draft.Kind, table.ListConjunctions)
        )
        {
            var end = LastWords(draft.LastLine);
            diagnostics.Add(new TextDiagnostic(TextRules.UnfinishedParagraph, end, name, end.In(source)));
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

    private static string Name(ProvisionDraft draft, string parent) =>
        draft.Kind switch
        {
            ProvisionKind.Preambular => $"Preambular paragraph {draft.Label}",
            ProvisionKind.Operative => $"Operative paragraph {draft.Label}",
            _ => $"{parent} ({draft.Label})",
        };
}
