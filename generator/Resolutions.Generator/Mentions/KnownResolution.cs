using Microsoft.CodeAnalysis;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A resolution that there is a type for, with the provisions that it has.</summary>
internal sealed class KnownResolution
{
    private readonly ProvisionPathSet paths = new();
    private readonly List<(string Path, string Citation)> provisions = [];

    public KnownResolution(INamedTypeSymbol type)
    {
        string before = CitationText.Id(GeneratedConsts.Find(type, "Symbol") ?? "", "");
        foreach (INamedTypeSymbol inside in CitedText.Within(type))
        {
            if (
                GeneratedConsts.Find(inside, ContractAttribute.IdName) is { } id
                && id.StartsWith(before, StringComparison.Ordinal)
            )
            {
                string path = id.Substring(before.Length);
                paths.Add(LinkPath.Of(path));
                provisions.Add((path, CitedText.CitationOf(inside)));
            }
        }
    }

    /// <summary>Whether the resolution lacks a provision that it would have, if it were there.</summary>
    public bool Lacks(string path) => paths.Lacks(LinkPath.Of(path));

    /// <summary>The provision that is most likely meant where a path is wrong; nothing where none is like it.</summary>
    public (string Path, string Citation)? Nearest(string path) => NearestProvision.Find(LinkPath.Of(path), provisions);
}
