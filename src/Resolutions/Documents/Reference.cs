using System.ComponentModel;

namespace Resolutions;

/// <summary>A reference in the text of a resolution: to a document, to a provision of one, or to the resolution itself.</summary>
/// <remarks>References are found when the project compiles. They do not change and may be read by any number of threads.</remarks>
/// <example>
/// <code>
/// foreach (Reference reference in A_RES_78_132.PP2.Info.References)
///     Console.WriteLine($"{reference.Symbol} {string.Join(", ", reference.Targets)}");
/// </code>
/// </example>
public sealed class Reference
{
    /// <summary>Makes a reference. Generated code calls this.</summary>
    /// <param name="kind">What it points to.</param>
    /// <param name="start">The position of its words in the text.</param>
    /// <param name="length">The length of its words.</param>
    /// <param name="decision">How it was decided of which organ the number is.</param>
    /// <param name="symbol">The symbol of the document; nothing where the text does not say it.</param>
    /// <param name="name">The name of the document; nothing where the text gives none.</param>
    /// <param name="targets">The provisions that are cited; the array belongs to the reference from now on.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Reference(
        ReferenceKind kind,
        int start,
        int length,
        OrganDecision decision,
        string? symbol = null,
        string? name = null,
        ReferenceTarget[]? targets = null
    )
    {
        Kind = kind;
        Start = start;
        Length = length;
        Decision = decision;
        Symbol = symbol;
        Name = name;
        Targets = ReadOnlyList.Of(targets ?? []);
    }

    /// <summary>What the reference points to.</summary>
    public ReferenceKind Kind { get; }

    /// <summary>
    /// The symbol of the document, such as <c>A/RES/217 A (III)</c>; <see langword="null"/> where the text does not say it, and of
    /// references to the resolution itself.
    /// </summary>
    /// <remarks><see cref="DocumentSymbol.Parse(string)"/> takes it apart.</remarks>
    public string? Symbol { get; }

    /// <summary>The name of the document, where the text gives one; of a number of another body, the name of the body.</summary>
    public string? Name { get; }

    /// <summary>
    /// The position of the number, the symbol or the name in the text that the reference stands in (UTF-16 characters, from 0); of a
    /// provision alone, of the words for it.
    /// </summary>
    public int Start { get; }

    /// <summary>The length of these words in UTF-16 characters.</summary>
    public int Length { get; }

    /// <summary>How it was decided of which organ the number is.</summary>
    public OrganDecision Decision { get; }

    /// <summary>The provisions of the document that are cited; none where it is cited as a whole.</summary>
    public IReadOnlyList<ReferenceTarget> Targets { get; }

    /// <summary>The symbol, or the name, or the kind where the text gives neither.</summary>
    public override string ToString() => Symbol ?? Name ?? Kind.ToString();
}
