namespace Resolutions.Text;

/// <summary>An organ that adopts resolutions.</summary>
public enum Organ
{
    /// <summary>The General Assembly.</summary>
    GeneralAssembly,

    /// <summary>The Security Council.</summary>
    SecurityCouncil,

    /// <summary>The Economic and Social Council.</summary>
    EconomicAndSocialCouncil,

    /// <summary>The Human Rights Council.</summary>
    HumanRightsCouncil,

    /// <summary>The Trusteeship Council (1947 to 1994).</summary>
    TrusteeshipCouncil,

    /// <summary>The Commission on Human Rights (1946 to 2006).</summary>
    CommissionOnHumanRights,

    /// <summary>The Economic and Social Commission for Asia and the Pacific.</summary>
    CommissionForAsiaAndThePacific,

    /// <summary>The United Nations Environment Assembly.</summary>
    EnvironmentAssembly,

    /// <summary>The United Nations Habitat Assembly.</summary>
    HabitatAssembly,
}
