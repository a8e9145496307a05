namespace Resolutions.Generator;

/// <summary>What a citing attribute claims.</summary>
[Flags]
internal enum CitationKind
{
    None = 0,
    Implements = 1,
    Verifies = 2,
    Cites = 4,
    Planned = 8,
    NotApplicable = 16,
}
