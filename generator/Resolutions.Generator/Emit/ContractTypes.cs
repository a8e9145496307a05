namespace Resolutions.Generator;

/// <summary>The types of the contract library, as generated code writes them.</summary>
internal static class ContractTypes
{
    public const string Resolution = Prefix + "Resolution";
    public const string Paragraph = Prefix + "Paragraph";
    public const string ParagraphAction = Prefix + "ParagraphAction";
    public const string ParagraphKind = Prefix + "ParagraphKind";
    public const string Footnote = Prefix + "Footnote";
    public const string FootnoteAnchor = Prefix + "FootnoteAnchor";
    public const string ActionConcept = Prefix + "ActionConcept";
    public const string ActionModifiers = Prefix + "ActionModifiers";
    public const string Reference = Prefix + "Reference";
    public const string ReferenceKind = Prefix + "ReferenceKind";
    public const string ReferenceTarget = Prefix + "ReferenceTarget";
    public const string CitingReference = Prefix + "CitingReference";
    public const string GeneratedCatalog = Prefix + "GeneratedCatalog";
    public const string OrganDecision = Prefix + "OrganDecision";
    public const string Language = Prefix + "Language";
    public const string GeneratedResolution = Prefix + "GeneratedResolution";
    public const string Superseded = Prefix + "Superseded";
    public const string Withdrawn = Prefix + "Withdrawn";
    public const string ResolutionInterface = Prefix + "IResolution";
    public const string ProvisionInterface = Prefix + "IProvision";
    public const string ParagraphInterface = Prefix + "IParagraph";
    public const string FootnoteInterface = Prefix + "IFootnote";

    /// <summary>A parameter for the symbol of a document, whose constants the build checks.</summary>
    public const string SymbolParameter = "[" + Prefix + "DocumentSymbolSyntax] string symbol";

    public const string CitingReferences = "global::System.Collections.Generic.IReadOnlyList<" + CitingReference + ">";

    private const string Prefix = "global::Resolutions.";
}
