namespace Resolutions.Text;

/// <summary>Reads the mentions that a text has in one language.</summary>
internal sealed class MentionLanguage(LanguageTable table)
{
    private readonly ReferenceLexer lexer = ReferenceLexer.For(table);
    private readonly NamedProvisionsReader named = new(table);
    private readonly MentionedNumbers numbers = new(table);

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
        );
        lexer.Read(text, 0, text.Length, tokens);
        parser.Read(text, tokens);
        foreach (var reference in parser.Found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsOfOtherBody(reference))
            {
                yield return new Mention(reference.Span, "", []);
            }
            else if (IsMention(reference))
            {
                yield return new Mention(reference.Span, reference.Symbol!, ProvisionsOf(text, reference));
            }
        }
    }

    private IReadOnlyList<MentionedProvision> ProvisionsOf(string text, Reference reference)
    {
        if (named.ReadBehind(text, reference.Span.End) is { Count: > 0 } behind)
        {
            return behind;
        }

        if (named.ReadBefore(text, reference.Span.Start) is { Count: > 0 } before)
        {
            return before;
        }

        return numbers.Read(text, reference);
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
    private static bool IsMention(Reference reference) =>
        reference.Symbol is not null
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
