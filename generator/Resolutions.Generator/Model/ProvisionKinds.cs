using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>What the kinds of provisions mean for generated code.</summary>
internal static class ProvisionKinds
{
    extension(ProvisionKind kind)
    {
        /// <summary>Whether paragraphs stand in it that are numbered for themselves, and it is no paragraph itself.</summary>
        public bool IsContainer =>
            kind
                is ProvisionKind.Section
                    or ProvisionKind.Annex
                    or ProvisionKind.Part
                    or ProvisionKind.Embedded
                    or ProvisionKind.List;

        /// <summary>Whether it is cited, and so has a name.</summary>
        public bool HasName => kind is not (ProvisionKind.Heading or ProvisionKind.AnnexText);

        /// <summary>Whether the only one of a place has no number in citations.</summary>
        public bool IsUnnumberedAlone => kind is ProvisionKind.Annex or ProvisionKind.Embedded;

        /// <summary>What it is called in English.</summary>
        public string Noun =>
            kind switch
            {
                ProvisionKind.Section => "section",
                ProvisionKind.Annex => "annex",
                ProvisionKind.Part => "part",
                ProvisionKind.Embedded => "embedded text",
                ProvisionKind.List => "list",
                ProvisionKind.Article => "article",
                _ => "paragraph",
            };
    }
}
