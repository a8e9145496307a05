namespace Resolutions;

/// <summary>What the number of a session counts, in the order in which symbols sort.</summary>
internal enum SymbolSessionKind : byte
{
    None,
    Regular,
    Year,
    Organizational,
    Special,
    EmergencySpecial,
}
