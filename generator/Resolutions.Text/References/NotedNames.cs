namespace Resolutions.Text;

/// <summary>
/// Ties the name of a document to its symbol where the footnote behind the name cites just one: 《新城市议程》³ with
/// ³ 第 71/256 号决议，附件.
/// </summary>
internal sealed class NotedNames(IReadOnlyList<Footnote> notes)
{
    private readonly Dictionary<string, Footnote> byLabel = notes.ToDictionary(note => note.Label);

    public void Tie(Content content)
    {
        if (byLabel.Count == 0 || content.Anchors.Count == 0 || content.References.Count == 0)
        {
            return;
        }

        var anchor = 0;
        Reference[]? tied = null;
        for (var i = 0; i < content.References.Count; i++)
        {
            var reference = content.References[i];
            while (anchor < content.Anchors.Count && content.Anchors[anchor].Position < reference.Span.End)
            {
                anchor++;
            }

            if (
                anchor < content.Anchors.Count
                && reference is { Kind: ReferenceKind.Named, Symbol: null }
                && IsBetween(content.Text, reference.Span.End, content.Anchors[anchor].Position)
                && byLabel.TryGetValue(content.Anchors[anchor].Label, out var note)
                && note.References is [{ Symbol: { } symbol } its]
            )
            {
                (tied ??= [.. content.References])[i] = reference with
                {
                    Symbol = symbol,
                    Decision = OrganDecision.Footnote,
                    Targets = reference.Targets.Count > 0 ? reference.Targets : its.Targets,
                };
            }
        }

        content.References = tied ?? content.References;
    }

    /// <summary>Whether only the mark that closes the name, and a comma, stand between name and indicator.</summary>
    private static bool IsBetween(string text, int start, int end)
    {
        const int most = 3;
        for (var i = start; i < end; i++)
        {
            if (
                end - start > most
                || !(
                    Characters.IsClosingMark(text[i])
                    || Characters.IsBlank(text[i])
                    || text[i] is '》' or '”' or '»' or '"'
                )
            )
            {
                return false;
            }
        }

        return true;
    }
}
