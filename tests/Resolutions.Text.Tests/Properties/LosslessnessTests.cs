using CsCheck;
using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Properties;

/// <summary>What holds for every text: mutated seeds and texts put together at random.</summary>
public class LosslessnessTests
{
    private const string Bits =
        "¹²⁹*_[](#)\\ \n\n\r\t1.(a)(i)；，。,;:大会, 回顾决定 Decides \u2028\uFEFF<!-->A/RES/78/132 ### |\0\uD83D\uDE00ab";

    private static readonly string[] Lines =
    [
        .. SeedText.Source.Split('\n'),
        .. SmallText.English("1. Decides:\n\n(a) To act;\n\n(i) Now;¹\n\n¹ See A/80/1.").Split('\n'),
    ];

    private static readonly Gen<string> Mutants = Gen.Select(
        Gen.Int[0, SeedText.Source.Length],
        Gen.Int[0, 400],
        Gen.String[Gen.Char[Bits], 0, 40],
        Gen.Double[0, 1],
        Mutate
    );

    private static readonly Gen<string> Assemblies = Gen.Int[0, Lines.Length - 1]
        .Select(index => Lines[index])
        .Array[0, 60]
        .Select(lines => string.Join('\n', lines));

    [Fact]
    public void Mutated_seeds_are_read_without_loss() => Mutants.Sample(Check, iter: 2000);

    [Fact]
    public void Lines_in_any_order_are_read_without_loss() => Assemblies.Sample(Check, iter: 2000);

    [Fact]
    public void Random_characters_are_read_without_loss() =>
        Gen.String[Gen.Char[Bits], 0, 400].Sample(Check, iter: 2000);

    /// <summary>The seed with a piece cut out and another put in.</summary>
    private static string Mutate(int cut, int length, string insertion, double place)
    {
        var rest = SeedText.Source.Remove(cut, Math.Min(length, SeedText.Source.Length - cut));
        return rest.Insert((int)(place * rest.Length), insertion);
    }

    private static bool Check(string source)
    {
        var text = Reading.Parse(source);
        Assert.Equal(source, string.Concat(text.Tokens.Select(token => text.Slice(token.Span))));
        foreach (var (before, after) in text.Tokens.Zip(text.Tokens.Skip(1)))
        {
            Assert.Equal(before.Span.End, after.Span.Start);
        }

        foreach (var token in text.Tokens)
        {
            CheckToken(text, token);
        }

        foreach (var resolution in text.Resolutions)
        {
            CheckTree(text, resolution);
        }

        return true;
    }

    /// <summary>White space is blank, and what has no place is reported.</summary>
    private static void CheckToken(ResolutionText text, Token token)
    {
        if (token.Kind is TokenKind.WhiteSpace or TokenKind.Break)
        {
            Assert.True(text.Slice(token.Span).All(c => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B'));
        }
        else if (token.Kind == TokenKind.Unrecognized)
        {
            Assert.Contains(
                text.Diagnostics,
                each =>
                    each.Rule.Severity == TextSeverity.Error
                    || each.Span.Start <= token.Span.Start && token.Span.End <= each.Span.End
            );
        }
    }

    /// <summary>Every printed character is in exactly one node, and a node's text is what its tokens print.</summary>
    private static void CheckTree(ResolutionText text, Resolution resolution)
    {
        var contents = resolution
            .Header.Lines.Append(resolution.EnactingFormula)
            .Concat(
                resolution
                    .All()
                    .SelectMany(each => new[] { each.EnactingFormula, each.Marker, each.Content, each.ClosingWords })
            )
            .Concat(resolution.All().SelectMany(each => each.Closing?.Lines ?? []))
            .Concat(resolution.Closing?.Lines ?? [])
            .Concat(resolution.Footnotes.SelectMany(each => new[] { each.Marker, each.Content }))
            .ToList();
        var inTree = contents.SelectMany(each => each.Tokens).ToList();
        Assert.Equal(inTree.Count, inTree.Distinct().Count());
        var printed = text.Tokens.Where(token =>
            token.Kind is TokenKind.Text or TokenKind.Marker or TokenKind.FootnoteIndicator
        );
        Assert.Subset(inTree.ToHashSet(), printed.Where(token => !IsDuplicateNote(text, token)).ToHashSet());
        Assert.All(contents, content => CheckText(text, content));
    }

    private static bool IsDuplicateNote(ResolutionText text, Token token) =>
        text.Diagnostics.Any(each => each.Rule == TextRules.DuplicateNote && each.Span.Start < token.Span.Start);

    private static void CheckText(ResolutionText text, Content content)
    {
        var printed = string.Concat(
            content
                .Tokens.Where(token => token.Kind is TokenKind.Text or TokenKind.Marker or TokenKind.FootnoteMarker)
                .Select(token => text.Slice(token.Span))
        );
        Assert.Equal(WithoutBlanks(printed), WithoutBlanks(content.Text));
        Assert.All(content.Anchors, anchor => Assert.InRange(anchor.Position, 0, content.Text.Length));
        Assert.All(content.Emphasis, span => Assert.InRange(span.End, 0, content.Text.Length));
    }

    private static string WithoutBlanks(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B')));

    [Theory]
    [InlineData("8/8.\nTheGeneralAssem\n1. 4\n\n4 A\n8/4.\n5 A\nThenionmentAssembly")]
    [InlineData("# 7/1\nGeneralAssembly\n\n2 OfficialRecordsof. 3 A.\n8/8.\nTheGeneralAssem")]
    public void Notes_that_reach_into_a_neighbour_are_read_once(string text)
    {
        var tokens = Reading.Parse(text).Tokens;

        Assert.Equal(text, string.Concat(tokens.Select(token => text.Substring(token.Span.Start, token.Span.Length))));
    }
}
