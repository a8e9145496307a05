using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>What the kinds of provisions mean for generated code.</summary>
internal static class ProvisionKinds
{
    extension(ProvisionKind kind)
    {
        /// <summary>Whether paragraphs stand in it that are numbered for themselves.</summary>
        public bool IsContainer => kind is ProvisionKind.Section or ProvisionKind.Annex;

        /// <summary>Whether it is cited, and so has a name.</summary>
        public bool HasName => kind is not (ProvisionKind.Heading or ProvisionKind.AnnexText);
    }
}
