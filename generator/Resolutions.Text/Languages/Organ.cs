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
}
