namespace Resolutions;

/// <summary>Organs by the rules that their symbols follow.</summary>
[Flags]
internal enum SymbolOrgan
{
    None = 0,
    GeneralAssembly = 1 << 0,
    SecurityCouncil = 1 << 1,
    EconomicAndSocialCouncil = 1 << 2,
    TrusteeshipCouncil = 1 << 3,
    Secretariat = 1 << 4,

    /// <summary>Treaty bodies, and the instruments that they have in common (HRI).</summary>
    TreatyBody = 1 << 5,

    /// <summary>The Environment Programme and UN-Habitat.</summary>
    Programme = 1 << 6,

    /// <summary>Conferences of parties, the Seabed Authority, disarmament.</summary>
    Conference = 1 << 7,
    Europe = 1 << 8,

    /// <summary>Trade and development, industrial development, funds.</summary>
    Development = 1 << 9,
    Any = (1 << 10) - 1,
}
