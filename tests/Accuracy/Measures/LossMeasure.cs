using Resolutions.Accuracy.Trees;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>Counts the non-blank characters of a text that are neither in the tree, nor marks of page or markup, nor reported.</summary>
internal static class LossMeasure
{
    public static void Take(Reading reading, DocumentScore score)
    {
        var source = reading.Parsed.Source;
        var lost = Lost(reading.Parsed);
        var printed = source.Count(c => !IsBlank(c));
        score.Count(Measure.Character, new Share(printed - lost, printed));
        if (lost > 0)
        {
            score.Add(FindingKind.Fault, $"{lost} characters are lost");
        }
    }

    /// <summary>The number of lost characters.</summary>
    public static int Lost(ResolutionText text)
    {
        var covered = new bool[text.Source.Length];
        var inTree = TreeReading.Contents(text).SelectMany(content => content.Tokens).ToHashSet();
        var end = 0;
        foreach (var token in text.Tokens)
        {
            // A token that overlaps or leaves a gap covers nothing: what it should have covered is lost.
            if (token.Span.Start == end && token.Span.End <= covered.Length)
            {
                covered.AsSpan(token.Span.Start, token.Span.Length).Fill(IsAccounted(token, text, inTree));
                end = token.Span.End;
            }
        }

        var lost = 0;
        for (var i = 0; i < covered.Length; i++)
        {
            lost += !covered[i] && !IsBlank(text.Source[i]) ? 1 : 0;
        }

        return lost;
    }

    private static bool IsAccounted(Token token, ResolutionText text, HashSet<Token> inTree) =>
        token.Kind switch
        {
            TokenKind.Unrecognized => text.Diagnostics.Any(found =>
                found.Rule.Severity == TextSeverity.Error || found.Span.Start == token.Span.Start
            ),
            TokenKind.Furniture or TokenKind.Emphasis or TokenKind.LinkSyntax => true,
            TokenKind.WhiteSpace or TokenKind.Break => false,
            _ => inTree.Contains(token) || IsOfDuplicateNote(token, text),
        };

    private static bool IsOfDuplicateNote(Token token, ResolutionText text) =>
        text.Diagnostics.Any(found => found.Rule == TextRules.DuplicateNote && found.Span.Start <= token.Span.Start);

    /// <summary>Blank: white space, and what no printer prints: a byte order mark or a zero-width space.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
