namespace Resolutions.Text;

/// <summary>Reads the mentions that a text has in one language.</summary>
internal sealed class MentionLanguage(LanguageTable table)
{
    private readonly ReferenceLexer lexer = ReferenceLexer.For(table);
    private readonly string[] ands =
    [
        .. table.References.All.Where(static word => word.Role == ReferenceRole.And).Select(static word => word.Phrase),
    ];
    private readonly NamedProvisionsReader named = new(table);
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

        var labels = new MentionLabels(text, reference.Span);
        var provisions = new List<MentionedProvision>();
        foreach (var target in reference.Targets)
        {
            MentionedProvision[] named = [.. PathsOf(target).Select(each => Labelled(each.Path, each.From))];
            if (named.Length > 1 && IsYear(text, named[1].Label))
            {
                provisions.Add(named[0]);
                break;
            }

            if (
                provisions.Count > 0
                && !(
                    !IsYear(text, named[named.Length - 1].Label)
                    && RunsUp(text, named)
                    && (
                        EndsLabel(text, named[named.Length - 1].Label)
                        || IsInList(text, provisions, named[named.Length - 1].Label)
                    )
                )
            )
            {
                break;
            }

            provisions.AddRange(named);
        }

        return provisions;

        MentionedProvision Labelled(string path, string? from) => new(path, labels.Next(path)) { From = from };
    }

    /// <summary>
    /// Whether a number goes on with a list that a plural announces and no “and” has ended yet, “paragraphs 3, 4 and 21 ask for a register”:
    /// whatever stands behind it, it counts nothing.
    /// </summary>
    private bool IsInList(string text, List<MentionedProvision> before, TextSpan label)
    {
        if (label.IsEmpty || before.Exists(static each => each.Label.IsEmpty) || !EndsNumber(text, label.End))
        {
            return false;
        }

        var first = before[0].Label.Start - 1;
        while (first > 0 && (Characters.IsBlank(text[first]) || text[first] == '.'))
        {
            first--;
        }

        var last = before[before.Count - 1].Label;
        return first >= 0
            && last.End <= label.Start
            && (!IsLatin(text[first]) || text[first] is 's' or 'S')
            && !Enumerable
                .Range(1, before.Count - 1)
                .Any(i => HasAnd(text, before[i - 1].Label.End, before[i].Label.Start));
    }

    private bool HasAnd(string text, int start, int end) =>
        end > start && ands.Any(and => text.IndexOf(and, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';

    /// <summary>Whether a number that stands behind others is a year: no text has so many paragraphs.</summary>
    private static bool IsYear(string text, TextSpan label) =>
        label.Length == 4 && int.TryParse(label.In(text), out var number) && number is > 1900 and < 2100;

    /// <summary>Whether a number ends at a position, and is no part of a date, a time or a decimal fraction.</summary>
    private static bool EndsNumber(string text, int at)
    {
        var sign = FoldedText.SkipBlanks(text, at);
        return !(sign < text.Length && text[sign] == '%')
            && !(at + 1 < text.Length && text[at] is ':' or '.' or '-' && Characters.IsDigit(text[at + 1]));
    }

    /// <summary>Whether the ends of a range are in their order: those of 2036-12-31 are not.</summary>
    private static bool RunsUp(string text, MentionedProvision[] ends) =>
        ends.Length < 2
        || ends.Any(static end => end.Label.IsEmpty)
        || !int.TryParse(ends[0].Label.In(text), out var first)
        || !int.TryParse(ends[1].Label.In(text), out var last)
        || first < last;

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

    private static IEnumerable<(string Path, string? From)> PathsOf(ReferenceTarget target) =>
        target.Through is { } last ? [(target.Path, null), (last, target.Path)] : [(target.Path, null)];

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

        if (!EndsNumber(text, at))
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
