namespace Resolutions.Generator;

/// <summary>The identifiers of the rules that are not about one text alone.</summary>
internal static class RuleIds
{
    public const string DuplicateResolution = "RES0101";
    public const string NameCollision = "RES0102";
    public const string AmbiguousReference = "RES0103";

    /// <summary>One file is among the Resolution items twice.</summary>
    public const string ListedTwice = "RES0104";
    public const string LanguageVersionTooOld = "RES9001";
    public const string InvalidNamespace = "RES9002";
    public const string InvalidVisibility = "RES9003";
    public const string ContractNotReferenced = "RES9004";
    public const string UnreadableFile = "RES9005";
    public const string ContractHidden = "RES9006";
}
