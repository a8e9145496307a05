using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>Reads the attributes of an assembly file. Binding its symbols would cost more, and the answer is the same.</summary>
internal static class MetadataAttributes
{
    private const ushort Prolog = 1;

    public static ReferencedAssembly Read(PortableExecutableReference reference)
    {
        // The compiler reports references that it cannot read.
        try
        {
            return reference.GetMetadata() is AssemblyMetadata assembly
                ? Read(assembly.GetModules()[0].GetMetadataReader())
                : ReferencedAssembly.None;
        }
        catch (BadImageFormatException)
        {
            return ReferencedAssembly.None;
        }
        catch (IOException)
        {
            return ReferencedAssembly.None;
        }
        catch (UnauthorizedAccessException)
        {
            return ReferencedAssembly.None;
        }
    }

    private static ReferencedAssembly Read(MetadataReader reader)
    {
        if (!reader.IsAssembly)
        {
            return ReferencedAssembly.None;
        }

        AssemblyDefinition assembly = reader.GetAssemblyDefinition();
        var found = new List<ReferencedResolution>();
        foreach (CustomAttributeHandle handle in assembly.GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (IsOurs(reader, attribute) && Decode(reader.GetBlobReader(attribute.Value)) is { } resolution)
            {
                found.Add(resolution with { Places = MetadataPlaces.Of(resolution, reader).ToEquatableArray() });
            }
        }

        return new(reader.GetString(assembly.Name), found.ToEquatableArray());
    }

    private static bool IsOurs(MetadataReader reader, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        EntityHandle parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
        {
            return false;
        }

        TypeReference type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Name, ContractAttribute.Name)
            && reader.StringComparer.Equals(type.Namespace, ContractAttribute.Namespace);
    }

    private static ReferencedResolution? Decode(BlobReader value) =>
        value.ReadUInt16() == Prolog
            ? ReferencedResolution.Of(
                value.ReadSerializedString(),
                WithoutAssembly(value.ReadSerializedString()),
                ReadArray(ref value)
            )
            : null;

    private static string?[] ReadArray(ref BlobReader value)
    {
        int count = value.RemainingBytes < sizeof(int) ? 0 : value.ReadInt32();
        var items = new List<string?>();
        for (int i = 0; i < count; i++)
        {
            items.Add(value.ReadSerializedString());
        }

        return [.. items];
    }

    /// <summary>The name of a type without that of its assembly, which follows a comma.</summary>
    private static string? WithoutAssembly(string? typeName) => typeName?.Split(',')[0].Trim();
}
