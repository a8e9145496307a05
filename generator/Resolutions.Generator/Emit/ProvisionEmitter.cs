namespace Resolutions.Generator;

/// <summary>Writes the types of provisions: those of paragraphs and articles, and those that hold others.</summary>
internal sealed class ProvisionEmitter(
    VersionedResolution resolution,
    string resolutionType,
    ReferenceDocumentation references,
    CompilationCapabilities capabilities
)
{
    private readonly ParagraphEmitter paragraphs = new(resolution, resolutionType, references, capabilities);

    /// <summary>Writes the types of provisions in their order, each after an empty line.</summary>
    public void Write(
        CodeWriter writer,
        IReadOnlyList<VersionedProvision> provisions,
        CancellationToken cancellationToken
    )
    {
        foreach (VersionedProvision provision in provisions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Line();
            switch (provision)
            {
                case VersionedParagraph paragraph:
                    paragraphs.Open(writer, paragraph);
                    Write(writer, paragraph.Provisions, cancellationToken);
                    writer.Close();
                    break;
                case VersionedContainer container:
                    ContainerHead.Write(writer, container, resolution);
                    Write(writer, container.Provisions, cancellationToken);
                    writer.Close();
                    break;
            }
        }
    }
}
