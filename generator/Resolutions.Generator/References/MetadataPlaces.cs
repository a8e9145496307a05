using System.Reflection;
using System.Reflection.Metadata;

namespace Resolutions.Generator;

/// <summary>Finds the provisions of a resolution in an assembly file, by the types in its type.</summary>
internal static class MetadataPlaces
{
    public static IEnumerable<LinkablePlace> Of(ReferencedResolution resolution, MetadataReader reader)
    {
        int dot = resolution.TypeName.LastIndexOf('.');
        string ns = dot < 0 ? "" : resolution.TypeName.Substring(0, dot);
        string name = resolution.TypeName.Substring(dot + 1);
        return reader
            .TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type =>
                reader.StringComparer.Equals(type.Name, name) && reader.StringComparer.Equals(type.Namespace, ns)
            )
            .Take(1)
            .SelectMany(type => PlacesIn(type, "", resolution.Symbol, reader));
    }

    private static IEnumerable<LinkablePlace> PlacesIn(
        TypeDefinition outer,
        string outerName,
        string symbol,
        MetadataReader reader
    )
    {
        foreach (TypeDefinitionHandle handle in outer.GetNestedTypes())
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            string typeName = outerName + reader.GetString(type.Name);
            if (LinkablePlace.OfId(IdOf(type, reader), symbol, typeName) is { } place)
            {
                yield return place;
            }

            foreach (LinkablePlace inside in PlacesIn(type, typeName + ".", symbol, reader))
            {
                yield return inside;
            }
        }
    }

    private static string? IdOf(TypeDefinition type, MetadataReader reader)
    {
        foreach (FieldDefinitionHandle handle in type.GetFields())
        {
            FieldDefinition field = reader.GetFieldDefinition(handle);
            if (
                field.Attributes.HasFlag(FieldAttributes.Literal)
                && reader.StringComparer.Equals(field.Name, ContractAttribute.IdName)
            )
            {
                Constant constant = reader.GetConstant(field.GetDefaultValue());
                return constant.TypeCode == ConstantTypeCode.String
                    ? reader.GetBlobReader(constant.Value).ReadConstant(ConstantTypeCode.String) as string
                    : null;
            }
        }

        return null;
    }
}
