namespace Resolutions.Text;

/// <summary>Of which organ a number is.</summary>
/// <param name="Symbol">The symbol; <see langword="null"/> for the number of another body, or of none.</param>
/// <param name="Decision">How that was found.</param>
/// <param name="Body">The other body.</param>
internal readonly record struct OrganFinding(string? Symbol, OrganDecision Decision, string? Body = null)
{
    /// <summary>The organ; <see langword="null"/> where it is another body, or none.</summary>
    public Organ? Organ { get; init; }

    /// <summary>Whether the date lies outside the session.</summary>
    public bool IsOutsideSession { get; init; }

    /// <summary>Whether no organ has such a number.</summary>
    public bool IsImpossible { get; init; }
}
