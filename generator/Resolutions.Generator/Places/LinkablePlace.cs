namespace Resolutions.Generator;

/// <summary>A provision or footnote that citations can point to.</summary>
/// <param name="Path">Its path, as <see cref="LinkPath"/> writes it.</param>
/// <param name="TypeName">The name of its type inside that of the resolution, such as <c>Annex1.Para4</c>.</param>
internal sealed record LinkablePlace(string Path, string TypeName)
{
    /// <summary>The place that a type of a referenced assembly stands for; <see langword="null"/> where it stands for none.</summary>
    /// <param name="id">Its constant <c>Id</c>, as <c>A/RES/60/251 OP5(a)</c>.</param>
    /// <param name="symbol">The symbol of the resolution.</param>
    /// <param name="typeName">The name of the type inside that of the resolution.</param>
    public static LinkablePlace? OfId(string? id, string symbol, string typeName)
    {
        string before = CitationText.Id(symbol, "");
        return id is not null && id.StartsWith(before, StringComparison.Ordinal)
            ? new(LinkPath.Of(id.Substring(before.Length)), typeName)
            : null;
    }
}
