using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Resolutions.Generator;

/// <summary>Reads citing attributes, those that users derive from them too, whatever they stand on.</summary>
internal static class CitationReader
{
    private const string Base = "CitingAttribute";

    /// <summary>The citation that an attribute is; <see langword="null"/> where it is another attribute, or cites nothing known.</summary>
    public static CodeCitation? Read(AttributeSyntax syntax, SemanticModel model, CancellationToken cancellationToken)
    {
        if (
            model.GetSymbolInfo(syntax, cancellationToken).Symbol
                is not IMethodSymbol { ContainingType: { } type } constructor
            || KindOf(type) is not (not CitationKind.None and var kind)
            || (
                OfTypeArgument(type)
                ?? OfTypeOf(syntax, model, cancellationToken)
                ?? BaseArguments.CitedBy(constructor, model.Compilation, cancellationToken)
            )
                is not { } cited
        )
        {
            return null;
        }

        CitationArgument? reason = Argument("Reason");
        return new(kind, cited, syntax, Argument("Quote"), reason, Argument("Reviewed"))
        {
            HasReason = reason is null
                ? DerivedReasons.Has(type, cancellationToken)
                : !string.IsNullOrWhiteSpace(reason.Value),
        };

        CitationArgument? Argument(string name) =>
            syntax.ArgumentList?.Arguments.FirstOrDefault(argument =>
                argument.NameEquals?.Name.Identifier.ValueText == name
            )
                is { } found
                ? new(
                    model.GetConstantValue(found.Expression, cancellationToken).Value as string,
                    found.Expression.GetLocation()
                )
                : null;
    }

    /// <summary>The citation that an attribute in an assembly is; <see langword="null"/> where it is another attribute, or cites nothing known.</summary>
    public static (CitationKind Kind, INamedTypeSymbol Cited, string? Reason)? Read(AttributeData attribute)
    {
        if (
            attribute.AttributeClass is not { } type
            || KindOf(type) is not (not CitationKind.None and var kind)
            || (OfTypeArgument(type) ?? OfTypeOf(attribute)) is not { } cited
        )
        {
            return null;
        }

        string? reason = attribute
            .NamedArguments.Where(static argument => argument.Key == "Reason")
            .Select(static argument => argument.Value.Value as string)
            .FirstOrDefault();
        return (kind, cited, reason);
    }

    /// <summary>
    /// The argument of a citing attribute that names a type which stands for no text; <see langword="null"/> where it cites one, or where the compiler
    /// says what is wrong.
    /// </summary>
    public static ExpressionSyntax? FindOther(
        AttributeSyntax syntax,
        SemanticModel model,
        CancellationToken cancellationToken
    ) =>
        model.GetSymbolInfo(syntax, cancellationToken).Symbol is IMethodSymbol { ContainingType: { } type }
        && KindOf(type) != CitationKind.None
            ? TypesIn(syntax, model, cancellationToken).ToArray() is { Length: > 0 } named
                ? named.All(static each => each.Type is { TypeKind: not TypeKind.Error } && !IsCitable(each.Type))
                    ? named[0].Syntax
                    : null
                : FindNull(syntax, model, cancellationToken)
            : null;

    /// <summary>The null that stands in the place of a type.</summary>
    private static ExpressionSyntax? FindNull(
        AttributeSyntax syntax,
        SemanticModel model,
        CancellationToken cancellationToken
    ) =>
        PositionalIn(syntax)
            .FirstOrDefault(expression =>
                model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: null }
                && model.GetTypeInfo(expression, cancellationToken).ConvertedType?.Name == nameof(Type)
            );

    private static CitationKind KindOf(INamedTypeSymbol type)
    {
        CitationKind kind = CitationKind.None;
        for (INamedTypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (!IsOfContract(each))
            {
                continue;
            }

            if (each.Name == Base)
            {
                return kind == CitationKind.None ? CitationKind.Cites : kind;
            }

            kind = each.Name switch
            {
                "ImplementsAttribute" => CitationKind.Implements,
                "VerifiesAttribute" => CitationKind.Verifies,
                "PlannedAttribute" => CitationKind.Planned,
                "NotApplicableAttribute" => CitationKind.NotApplicable,
                _ => CitationKind.Cites,
            };
        }

        return CitationKind.None;
    }

    private static INamedTypeSymbol? OfTypeArgument(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (each.TypeArguments.Length == 1 && IsOfContract(each))
            {
                return each.TypeArguments[0] is INamedTypeSymbol { TypeKind: not TypeKind.Error } cited ? cited : null;
            }
        }

        return null;
    }

    private static INamedTypeSymbol? OfTypeOf(
        AttributeSyntax syntax,
        SemanticModel model,
        CancellationToken cancellationToken
    ) =>
        TypesIn(syntax, model, cancellationToken)
            .Select(static each => each.Type)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(static type => CitedText.IdOf(type).Length > 0);

    private static IEnumerable<(TypeOfExpressionSyntax Syntax, ITypeSymbol? Type)> TypesIn(
        AttributeSyntax syntax,
        SemanticModel model,
        CancellationToken cancellationToken
    ) =>
        PositionalIn(syntax)
            .OfType<TypeOfExpressionSyntax>()
            .Select(expression => (expression, model.GetTypeInfo(expression.Type, cancellationToken).Type));

    /// <summary>The arguments of the constructor.</summary>
    private static IEnumerable<ExpressionSyntax> PositionalIn(AttributeSyntax syntax) =>
        (syntax.ArgumentList?.Arguments ?? default)
            .Where(static argument => argument.NameEquals is null)
            .Select(static argument => argument.Expression);

    /// <summary>Whether a type says that it can be cited, or stands for a text.</summary>
    private static bool IsCitable(ITypeSymbol type) =>
        type is INamedTypeSymbol named && CitedText.IdOf(named).Length > 0
        || type.AllInterfaces.Any(static each => each.Name == "ICitable" && IsOfContract(each));

    private static INamedTypeSymbol? OfTypeOf(AttributeData attribute) =>
        attribute
            .ConstructorArguments.Where(static argument => argument.Kind == TypedConstantKind.Type)
            .Select(static argument => argument.Value)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(static type => CitedText.IdOf(type).Length > 0);

    /// <summary>Whether a type is declared where the citing attributes are.</summary>
    public static bool IsOfContract(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: ContractAttribute.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
