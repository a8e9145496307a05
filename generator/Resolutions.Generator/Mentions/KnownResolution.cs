using Microsoft.CodeAnalysis;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A resolution that there is a type for, with the provisions that it has.</summary>
internal sealed class KnownResolution
{
    private readonly ProvisionPathSet paths = new();
    private readonly List<KnownProvision> provisions = [];

    public KnownResolution(INamedTypeSymbol type)
    {
        Type = type;
        Symbol = GeneratedConsts.Find(type, "Symbol") ?? "";
        string before = CitationText.Id(Symbol, "");
        foreach (INamedTypeSymbol inside in CitedText.Within(type))
        {
            if (
                GeneratedConsts.Find(inside, ContractAttribute.IdName) is { } id
                && id.StartsWith(before, StringComparison.Ordinal)
            )
            {
                string path = id.Substring(before.Length);
                paths.Add(LinkPath.Of(path));
                provisions.Add(new(path, inside));
            }
        }
    }

    /// <summary>The type.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The symbol.</summary>
    public string Symbol { get; }

    /// <summary>The provisions and footnotes, in document order.</summary>
    public IReadOnlyList<KnownProvision> Provisions => provisions;

    /// <summary>Whether the resolution lacks a provision that a mention names: one that it would have, if it were there.</summary>
    public bool Lacks(MentionedProvision provision)
    {
        string path = LinkPath.Of(provision.Path);
        return paths.Lacks(path, provision.IsIdentifier) || IsPartOfNothing(path);
    }

    /// <summary>Whether a path has a letter, of a paragraph that has no parts and no letters in its text that could be meant.</summary>
    private bool IsPartOfNothing(string path) =>
        path.IndexOf('(') is > 0 and var open
        && Find(path) is null
        && Find(path.Substring(0, open)) is { } paragraph
        && !HasLetters(CitedText.OwnOf(paragraph.Type));

    /// <summary>Whether letters or numerals with a parenthesis stand in a text, as “(b)”, “b)” or “（二）”.</summary>
    private static bool HasLetters(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] is ')' or '）' && char.IsLetterOrDigit(text[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The provision with a path, as citations may write it; <see langword="null"/> where there is none.</summary>
    public KnownProvision? Find(string path)
    {
        string cited = LinkPath.Of(path);
        return provisions.Find(each => each.Path == path) ?? provisions.Find(each => LinkPath.Of(each.Path) == cited);
    }

    /// <summary>The provisions between two, in a row of their kind; none where there is no such row.</summary>
    public IEnumerable<KnownProvision> Between(string first, string last) =>
        PathRange
            .Find([.. provisions.Select(static each => each.Path)], Symbol, new("", Symbol, first, last))
            .Paths.Select(Find)
            .OfType<KnownProvision>()
            .Where(each => each != Find(first) && each != Find(last));

    /// <summary>
    /// The provision that is most likely meant where a mention names a wrong one; nothing where none is like it, where the mention would say something
    /// twice or run a range backwards, or where more of it is wrong.
    /// </summary>
    public (string Path, string Citation)? Nearest(MentionedProvision wrong, Mention mention) =>
        NearestProvision.Find(LinkPath.Of(wrong.Path), provisions.Select(static each => each.Path)) is { } nearest
        && provisions.Find(each => each.Path == nearest) is { } meant
        && !mention.Provisions.Any(each => each != wrong && (Lacks(each) || Find(each.Path) == meant))
        && !(wrong.From is { } from && Find(from) is { } first && provisions.IndexOf(first) > provisions.IndexOf(meant))
            ? (nearest, CitedText.CitationOf(meant.Type))
            : null;
}
