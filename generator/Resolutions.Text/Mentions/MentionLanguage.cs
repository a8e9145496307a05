namespace Resolutions.Text;

/// <summary>Reads the mentions that a text has in one language.</summary>
internal sealed class MentionLanguage(LanguageTable table)
{
    private readonly ReferenceLexer lexer = ReferenceLexer.For(table);
    private readonly HashSet<string> wordsBehind = new(
        table.References.All.Select(static word => word.Phrase.Split(' ')[0]),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether a text has letters of the script of the language.</summary>
    public bool MayBeOf(string text) =>
        table.Language switch
        {
            Language.Chinese => Has(text, Characters.IsCjk),
            Language.Arabic => Has(text, Characters.IsRightToLeft),
            Language.Russian => Has(text, c => c is >= '\u0400' and <= '\u04FF'),
            _ => true,
        };

    public IEnumerable<Mention> Read(string text)
    {
        var tokens = new ReferenceTokens();
        var parser = new ReferenceParser(table, new OrganChoice(Organ.GeneralAssembly, latestSession: null));
        lexer.Read(text, 0, text.Length, tokens);
        parser.Read(text, tokens);
        foreach (var reference in parser.Found)
        {
            if (IsMention(reference))
            {
                var end = ProvisionPathReader.Read(text, reference.Span.End, out var path);
                yield return new Mention(
                    reference.Span,
                    reference.Symbol!,
                    path.Length == 0
                        ?
                        [
                            .. reference
                                .Targets.SelectMany(PathsOf)
                                .Select(each => Provision(text, reference.Span, each))
                                .TakeWhile((each, index) => index == 0 || EndsLabel(text, each.Label)),
                        ]
                        : [new MentionedProvision(path, TextSpan.FromBounds(end - PrintedLength(text, end, path), end))]
                );
            }
        }
    }

    /// <summary>Everybody takes decisions: those of organs are named with their organ or symbol.</summary>
    private static bool IsMention(Reference reference) =>
        reference.Symbol is not null
        && (
            reference.Kind == ReferenceKind.Resolution
            || reference.Kind == ReferenceKind.Decision
                && reference.Decision is OrganDecision.Symbol or OrganDecision.Named
        );

    private static IEnumerable<string> PathsOf(ReferenceTarget target) =>
        target.Through is { } last ? [target.Path, last] : [target.Path];

    private static MentionedProvision Provision(string text, TextSpan symbol, string path) =>
        new(path, MentionLabels.Find(text, symbol, path));

    /// <summary>A path of a sign, as § 27, is printed without the letters of its name.</summary>
    private static int PrintedLength(string text, int end, string path) =>
        string.CompareOrdinal(text, end - path.Length, path, 0, path.Length) == 0
            ? path.Length
            : path.Length - "OP".Length;

    /// <summary>
    /// Whether the number in a list is one of a provision: behind a citation others follow that count something, “para. 3, 12 keepers”.
    /// </summary>
    private bool EndsLabel(string text, TextSpan label)
    {
        var at = label.End;
        if (label.IsEmpty || at >= text.Length)
        {
            return true;
        }

        if (
            text[at] == '%'
            || text[at] is ':' or '.' or '-' && at + 1 < text.Length && Characters.IsDigit(text[at + 1])
        )
        {
            return false;
        }

        at = FoldedText.SkipBlanks(text, at);
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]) && !Characters.IsCjk(text[end]))
        {
            end++;
        }

        return end == at || Characters.IsRightToLeft(text[at]) || wordsBehind.Contains(text.Substring(at, end - at));
    }

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
