namespace Resolutions.Text;

/// <summary>What the kinds of provisions have in common.</summary>
internal static class ProvisionKindExtensions
{
    extension(ProvisionKind kind)
    {
        /// <summary>Whether paragraphs stand in it that have numbers of their own.</summary>
        public bool IsContainer =>
            kind
                is ProvisionKind.Part
                    or ProvisionKind.Section
                    or ProvisionKind.Annex
                    or ProvisionKind.Embedded
                    or ProvisionKind.Article
                    or ProvisionKind.List;
    }
}
