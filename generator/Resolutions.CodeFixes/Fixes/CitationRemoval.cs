using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>Takes attributes out of code, with the brackets and the line that only they needed.</summary>
internal static class CitationRemoval
{
    /// <summary>The changes that take the attributes at some places of a file out.</summary>
    public static IEnumerable<TextChange> Of(SyntaxNode root, SourceText text, IEnumerable<TextSpan> places) =>
        places
            .Select(place => root.FindNode(place).FirstAncestorOrSelf<AttributeSyntax>())
            .OfType<AttributeSyntax>()
            .GroupBy(static attribute => (AttributeListSyntax)attribute.Parent!)
            .SelectMany(removed => Of(removed.Key, [.. removed], text))
            .Select(static span => new TextChange(span, ""));

    private static IEnumerable<TextSpan> Of(AttributeListSyntax list, HashSet<AttributeSyntax> removed, SourceText text)
    {
        SeparatedSyntaxList<AttributeSyntax> all = list.Attributes;
        int lastKept = all.LastIndexOf(each => !removed.Contains(each));
        if (lastKept < 0)
        {
            yield return WithLine(list.Span, text);
            yield break;
        }

        for (int i = 0; i < all.Count; i++)
        {
            if (removed.Contains(all[i]))
            {
                yield return i < lastKept
                    ? TextSpan.FromBounds(all[i].SpanStart, all[i + 1].SpanStart)
                    : TextSpan.FromBounds(all[i - 1].Span.End, all[i].Span.End);
            }
        }
    }

    /// <summary>The span with its line where nothing else stands on it, and else with the blanks behind it.</summary>
    private static TextSpan WithLine(TextSpan span, SourceText text)
    {
        int start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        int end = span.End;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        TextLine line = text.Lines.GetLineFromPosition(end);
        return end != line.End ? TextSpan.FromBounds(span.Start, end)
            : start == text.Lines.GetLineFromPosition(start).Start
                ? TextSpan.FromBounds(start, line.EndIncludingLineBreak)
            : TextSpan.FromBounds(start, end);
    }
}
