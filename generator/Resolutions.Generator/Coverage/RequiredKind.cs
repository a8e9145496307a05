namespace Resolutions.Generator;

/// <summary>The kinds of citations that can be required.</summary>
[Flags]
internal enum RequiredKind
{
    None = 0,
    Implements = 1,
    Verifies = 2,
    Cites = 4,
    Planned = 8,
    NotApplicable = 16,
}
