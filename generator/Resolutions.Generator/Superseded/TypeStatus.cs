using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>What a generated type says of the force of what it stands for.</summary>
/// <param name="Type">The type that says it.</param>
/// <param name="By">What is in force instead; <see langword="null"/> where nothing is.</param>
internal sealed record TypeStatus(INamedTypeSymbol Type, string? By)
{
    /// <summary>What it is, for a message: withdrawn, or superseded by something.</summary>
    public string Words => By is null ? "withdrawn" : "superseded by " + Successor.Words(By);

    /// <summary>What the type itself says; <see langword="null"/> where it is in force, as far as it says.</summary>
    public static TypeStatus? Of(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (
                attribute.AttributeClass is
                {
                    Name: "SupersededAttribute" or "WithdrawnAttribute",
                    ContainingNamespace:
                    { Name: ContractAttribute.Namespace, ContainingNamespace.IsGlobalNamespace: true }
                }
            )
            {
                return new(
                    type,
                    attribute.ConstructorArguments.Select(static each => each.Value as string).FirstOrDefault()
                );
            }
        }

        return null;
    }

    /// <summary>What the type says, or else the nearest one that it stands in.</summary>
    public static TypeStatus? Find(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            if (Of(each) is { } status)
            {
                return status;
            }
        }

        return null;
    }

    /// <summary>The finding that something refers to it.</summary>
    public Diagnostic ToDiagnostic(Location location) =>
        Diagnostic.Create(RuleDescriptors.Find(RuleIds.NotInForce), location, CitedText.CitationOf(Type), Words);
}
