using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Resolutions.Generator;

/// <summary>Reads what the constructor of an attribute that a project derives cites: <c>class DoneAttribute() : ImplementsAttribute(typeof(X))</c>.</summary>
internal static class BaseArguments
{
    private const int DeepestChain = 10;

    /// <summary>The type that a constructor hands on, or one that it calls; <see langword="null"/> where the source says none.</summary>
    public static INamedTypeSymbol? CitedBy(
        IMethodSymbol constructor,
        Compilation compilation,
        CancellationToken cancellationToken
    )
    {
        IMethodSymbol? each = constructor;
        for (int depth = 0; each is not null && depth < DeepestChain; depth++)
        {
            if (CallIn(each, cancellationToken) is not var (call, arguments))
            {
                return null;
            }

            SemanticModel model = compilation.GetSemanticModel(call.SyntaxTree);
            if (
                arguments
                    .Select(static argument => argument.Expression)
                    .OfType<TypeOfExpressionSyntax>()
                    .Select(named => Argument(model.GetTypeInfo(named.Type, cancellationToken).Type, each))
                    .OfType<INamedTypeSymbol>()
                    .FirstOrDefault(static type => CitedText.IdOf(type).Length > 0) is
                { } cited
            )
            {
                return cited;
            }

            each = model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol;
        }

        return null;
    }

    /// <summary>The type, or the argument that stands for the parameter of a generic attribute.</summary>
    private static ITypeSymbol? Argument(ITypeSymbol? type, IMethodSymbol constructor) =>
        type is ITypeParameterSymbol parameter && parameter.Ordinal < constructor.ContainingType.TypeArguments.Length
            ? constructor.ContainingType.TypeArguments[parameter.Ordinal]
            : type;

    /// <summary>The call of another constructor, of the base or of the same type.</summary>
    private static (SyntaxNode Call, SeparatedSyntaxList<ArgumentSyntax> Arguments)? CallIn(
        IMethodSymbol constructor,
        CancellationToken cancellationToken
    ) =>
        constructor
            .DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken))
            .FirstOrDefault() switch
        {
            ConstructorDeclarationSyntax { Initializer: { } initializer } => (
                initializer,
                initializer.ArgumentList.Arguments
            ),
            TypeDeclarationSyntax { BaseList: { } bases }
                when bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } primary => (
                primary,
                primary.ArgumentList.Arguments
            ),
            _ => null,
        };
}
