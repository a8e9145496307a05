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

    /// <summary>Whether the resolution lacks a provision that it would have, if it were there.</summary>
    public bool Lacks(string path) => paths.Lacks(LinkPath.Of(path));

    /// <summary>The provision with a path, as citations may write it; <see langword="null"/> where there is none.</summary>
    public KnownProvision? Find(string path)
    {
        string cited = LinkPath.Of(path);
        return provisions.Find(each => each.Path == path) ?? provisions.Find(each => LinkPath.Of(each.Path) == cited);
    }

    /// <summary>The provision that is most likely meant where a path is wrong; nothing where none is like it.</summary>
    public (string Path, string Citation)? Nearest(string path) =>
        NearestProvision.Find(LinkPath.Of(path), provisions.Select(static each => each.Path)) is { } nearest
        && provisions.Find(each => each.Path == nearest) is { } meant
            ? (nearest, CitedText.CitationOf(meant.Type))
            : null;
}
