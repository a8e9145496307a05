using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Resolutions.Generator;

/// <summary>Finds what stands beside a name in a longer one: <c>A_RES_78_132</c> before <c>OP27</c>.</summary>
internal static class QualifiedNames
{
    /// <summary>Whether the name of what it stands in is before it.</summary>
    public static bool IsQualified(SimpleNameSyntax name) =>
        name.Parent switch
        {
            QualifiedNameSyntax qualified => qualified.Right == name,
            MemberAccessExpressionSyntax access => access.Name == name,
            NameMemberCrefSyntax member => member.Parent is QualifiedCrefSyntax,
            _ => false,
        };

    /// <summary>The names behind it, of what stands in it.</summary>
    public static IEnumerable<SimpleNameSyntax> Behind(SimpleNameSyntax name)
    {
        for (SyntaxNode node = name; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case QualifiedNameSyntax qualified when qualified.Left == node:
                    yield return qualified.Right;
                    break;
                case MemberAccessExpressionSyntax access when access.Expression == node:
                    yield return access.Name;
                    break;
                case QualifiedCrefSyntax { Member: NameMemberCrefSyntax { Name: SimpleNameSyntax last } } cref
                    when cref.Container == node:
                    yield return last;
                    yield break;
                case QualifiedNameSyntax or MemberAccessExpressionSyntax or AliasQualifiedNameSyntax:
                    break;
                default:
                    yield break;
            }
        }
    }
}
