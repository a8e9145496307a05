using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Writes the references of a text, as the last arguments of a call name them.</summary>
internal static class ReferenceArrays
{
    /// <summary>Whether the paragraph has an argument for references.</summary>
    public static bool Any(ParagraphModel paragraph) =>
        paragraph.References.Count > 0 || paragraph.ClosingReferences.Count > 0;

    /// <summary>Writes the references; nothing where there are none.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="parameter">The parameter that takes them.</param>
    /// <param name="references">The references.</param>
    /// <param name="capabilities">What the code may use.</param>
    /// <param name="after">What follows.</param>
    public static void Write(
        CodeWriter writer,
        string parameter,
        EquatableArray<ReferenceModel> references,
        CompilationCapabilities capabilities,
        string after
    )
    {
        if (references.Count > 0)
        {
            ArrayWriter.Write(
                writer,
                parameter + ": ",
                ContractTypes.Reference,
                [.. references.Select(reference => Value(reference, capabilities))],
                after
            );
        }
    }

    private static string Value(ReferenceModel reference, CompilationCapabilities capabilities)
    {
        List<string> arguments =
        [
            $"{ContractTypes.ReferenceKind}.{NameOf(reference.Kind)}",
            reference.Start.ToString(CultureInfo.InvariantCulture),
            reference.Length.ToString(CultureInfo.InvariantCulture),
            $"{ContractTypes.OrganDecision}.{reference.Decision}",
        ];
        if (reference.Symbol is { } symbol)
        {
            arguments.Add("symbol: " + StringLiteral.Of(symbol));
        }

        if (reference.Name is { } name)
        {
            arguments.Add("name: " + MemberWriter.Text(name, StringLiteral.Of(name), capabilities));
        }

        if (reference.Targets.Count > 0)
        {
            string targets = string.Join(", ", reference.Targets.Select(Target));
            arguments.Add($"targets: new {ContractTypes.ReferenceTarget}[] {{ {targets} }}");
        }

        return $"new {ContractTypes.Reference}({string.Join(", ", arguments)})";
    }

    /// <summary>The contract says of a provision without its document that it stands alone.</summary>
    private static string NameOf(ReferenceKind kind) =>
        kind == ReferenceKind.Provision ? "ProvisionAlone" : kind.ToString();

    private static string Target(ReferenceTargetModel target) =>
        target.Through is { } last
            ? $"new {ContractTypes.ReferenceTarget}({StringLiteral.Of(target.Path)}, {StringLiteral.Of(last)})"
            : $"new {ContractTypes.ReferenceTarget}({StringLiteral.Of(target.Path)})";
}
