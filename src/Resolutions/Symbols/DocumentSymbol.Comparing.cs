namespace Resolutions;

public readonly partial struct DocumentSymbol : IEquatable<DocumentSymbol>, IComparable<DocumentSymbol>, IComparable
{
    /// <summary>Whether two symbols have the same canonical form.</summary>
    public static bool operator ==(DocumentSymbol left, DocumentSymbol right) => left.Equals(right);

    /// <summary>Whether two symbols have different canonical forms.</summary>
    public static bool operator !=(DocumentSymbol left, DocumentSymbol right) => !left.Equals(right);

    /// <summary>Whether a symbol sorts before another.</summary>
    public static bool operator <(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) < 0;

    /// <summary>Whether a symbol sorts behind another.</summary>
    public static bool operator >(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) > 0;

    /// <summary>Whether a symbol sorts before another or is equal to it.</summary>
    public static bool operator <=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a symbol sorts behind another or is equal to it.</summary>
    public static bool operator >=(DocumentSymbol left, DocumentSymbol right) => left.CompareTo(right) >= 0;

    /// <summary>Whether the canonical forms are the same.</summary>
    /// <param name="other">The other symbol.</param>
    public bool Equals(DocumentSymbol other) =>
        text is null || other.text is null
            ? text is null && other.text is null
            : SymbolOrder.Compare(text, Whole, other.text, other.Whole) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentSymbol other && Equals(other);

    /// <summary>A hash of the canonical form.</summary>
    public override int GetHashCode() => text is null ? 0 : SymbolOrder.Hash(text, Whole);

    /// <summary>
    /// Compares by organ, body, series, session or year, number, and then the rest of the canonical form; numbers by their value, so that
    /// <c>A/RES/217 A (III)</c> stands before <c>A/RES/78/9</c> and that before <c>A/RES/78/132</c>.
    /// </summary>
    /// <param name="other">The other symbol.</param>
    /// <returns>Less than 0, 0 or more than 0; 0 only for equal symbols. The empty symbol stands first.</returns>
    public int CompareTo(DocumentSymbol other)
    {
        if (text is null || other.text is null)
        {
            return (text is null ? 0 : 1) - (other.text is null ? 0 : 1);
        }

        int order = Compare(layout.Organ, other, other.layout.Organ);
        order = order != 0 ? order : Compare(layout.Body, other, other.layout.Body);
        order = order != 0 ? order : Compare(layout.Series, other, other.layout.Series);
        order = order != 0 ? order : (int)layout.SessionKind - (int)other.layout.SessionKind;
        order = order != 0 ? order : SessionValue.CompareTo(other.SessionValue);
        order = order != 0 ? order : Compare(layout.LaterBody, other, other.layout.LaterBody);
        order = order != 0 ? order : Number.CompareTo(other.Number);
        return order != 0 ? order : Compare(Whole, other, other.Whole);
    }

    int IComparable.CompareTo(object? obj) =>
        obj is null ? 1
        : obj is DocumentSymbol other ? CompareTo(other)
        : throw new ArgumentException("The object is no DocumentSymbol.", nameof(obj));

    private int Compare(SymbolRange range, DocumentSymbol other, SymbolRange otherRange) =>
        SymbolOrder.Compare(text!, range, other.text!, otherRange);
}
