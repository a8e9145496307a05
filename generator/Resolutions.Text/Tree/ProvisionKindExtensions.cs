namespace Resolutions.Text;

/// <summary>What the kinds of provisions have in common.</summary>
internal static class ProvisionKindExtensions
{
    extension(ProvisionKind kind)
    {
        /// <summary>Whether it is a paragraph or a part of one, whose text may run over many lines.</summary>
        public bool IsParagraph =>
            kind
                is ProvisionKind.Preambular
                    or ProvisionKind.Operative
                    or ProvisionKind.Subparagraph
                    or ProvisionKind.AnnexParagraph
                    or ProvisionKind.AnnexText;

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
