namespace Resolutions.Text;

/// <summary>Reads the mentions that a text has in one language.</summary>
internal sealed class MentionLanguage(LanguageTable table)
{
    private readonly ReferenceLexer lexer = ReferenceLexer.For(table);
    private readonly NamedProvisionsReader named = new(table);
    private readonly MentionedNumbers numbers = new(table);
    private readonly ForeignNumbers foreign = new(table);
    private readonly PairedPlaces paired = new(table);

    /// <summary>Whether a text has letters of the script of the language.</summary>
    public bool MayBeOf(string text) =>
        table.Language switch
        {
            Language.Chinese => Has(text, Characters.IsCjk),
            Language.Arabic => Has(text, Characters.IsRightToLeft),
            Language.Russian => Has(text, c => c is >= '\u0400' and <= '\u04FF'),
            _ => true,
        };

    /// <summary>The mentions in a text; those of bodies that have no symbols here have none, to tell them from what another language reads there.</summary>
    public IEnumerable<Mention> Read(string text, CancellationToken cancellationToken)
    {
        var tokens = new ReferenceTokens();
        var parser = new ReferenceParser(
            table,
            new OrganChoice(Organ.GeneralAssembly, latestSession: null) { IsNameBinding = true }
        )
        {
            IsMention = true,
        };
        lexer.Read(text, 0, text.Length, tokens, cancellationToken);
        parser.Read(text, tokens, cancellationToken);
        paired.Begin(text, parser.Found);
        var free = 0;
        for (var i = 0; i < parser.Found.Count; i++)
        {
            var reference = parser.Found[i];
            cancellationToken.ThrowIfCancellationRequested();
            if (IsOfOtherBody(reference) || foreign.Has(text, reference))
            {
                yield return new Mention(reference.Span, "", []);
            }
            else if (IsMention(text, reference))
            {
                var provisions = paired.Have(reference)
                    ? []
                    : ProvisionsOf(text, reference, free, NextSymbol(text, parser.Found, i));
                // Of “OP3 and OP4 of resolution 78/132” the OP3 that stands alone is read again with the list.
                free = provisions.Any(each => !each.Label.IsEmpty && reference.Span.Contains(each.Label))
                    ? free
                    : provisions.Aggregate(Math.Max(free, reference.Span.End), EndOf);
                yield return new Mention(reference.Span, reference.Symbol!, provisions);
            }
        }
    }

    private static int EndOf(int end, MentionedProvision provision) => Math.Max(end, provision.Label.End);

    private static int NextSymbol(string text, List<Reference> found, int before) =>
        found.FindIndex(before + 1, IsOfResolution) is >= 0 and var next ? found[next].Span.Start : text.Length;

    private static bool IsOfResolution(Reference reference) => reference.Kind == ReferenceKind.Resolution;

    /// <summary>The provisions beside a symbol: those before it from a position on, up to which others have theirs, or those behind it.</summary>
    private IReadOnlyList<MentionedProvision> ProvisionsOf(string text, Reference reference, int free, int next)
    {
        var before = named.ReadBefore(text, free, reference.Span);
        return named.ReadBehind(text, reference.Span.End, next, before.Count > 0) is { Count: > 0 } behind ? behind
            : before.Count > 0 ? before
            : numbers.Read(text, reference);
    }

    /// <summary>Whether the organ beside it is one that has no such number, or whose numbers are not known.</summary>
    private static bool IsOfOtherBody(Reference reference) =>
        reference
            is {
                Symbol: null,
                Decision: OrganDecision.Named,
                Kind: ReferenceKind.Resolution or ReferenceKind.Decision
            };

    /// <summary>Everybody takes decisions: those of organs are named with their organ or symbol.</summary>
    private static bool IsMention(string text, Reference reference) =>
        reference.Symbol is not null
        && !MentionText.IsOpen(text, reference.Span.End)
        && !(reference.Span.Start > 0 && text[reference.Span.Start - 1] == MentionReader.Hole)
        && (
            reference.Kind == ReferenceKind.Resolution
            || reference.Kind == ReferenceKind.Decision
                && reference.Decision is OrganDecision.Symbol or OrganDecision.Named
        );

    private static bool Has(string text, Func<char, bool> isOfScript)
    {
        foreach (var c in text)
        {
            if (isOfScript(c))
            {
                return true;
            }
        }

        return false;
    }
}
