using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>What the driver keeps between two runs for the generator's own steps.</summary>
internal static class TrackedOutputs
{
    // Each of these keeps a whole compilation, a syntax tree or the text of a file alive.
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation),
        typeof(ISymbol),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(Location),
        typeof(AdditionalText),
        typeof(SourceText),
    ];

    private static readonly HashSet<string> InputsOfTheDriver =
    [
        WellKnownGeneratorInputs.AdditionalTexts,
        WellKnownGeneratorInputs.AnalyzerConfigOptions,
        WellKnownGeneratorInputs.Compilation,
        WellKnownGeneratorInputs.MetadataReferences,
        WellKnownGeneratorInputs.ParseOptions,
    ];

    /// <summary>The steps that the generator itself named.</summary>
    public static IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> StepsOf(
        GeneratorRunResult result
    ) =>
        result.TrackedSteps.Where(step =>
            !InputsOfTheDriver.Contains(step.Key) && !result.TrackedOutputSteps.ContainsKey(step.Key)
        );

    public static void AssertHoldNothingOfTheCompiler(GeneratorRunResult result)
    {
        foreach (var (name, steps) in StepsOf(result))
        {
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach (var (value, _) in steps.SelectMany(step => step.Outputs))
                AssertHoldsNothingOfTheCompiler(value, name, seen);
        }
    }

    private static void AssertHoldsNothingOfTheCompiler(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Type or MemberInfo || IsLeaf(value.GetType()) || !seen.Add(value))
            return;
        Assert.False(
            Array.Exists(Forbidden, type => type.IsInstanceOfType(value)),
            $"{path} holds a {value.GetType().FullName}"
        );
        if (value is Array array)
        {
            foreach (var element in array)
                AssertHoldsNothingOfTheCompiler(element, $"{path}[]", seen);
            return;
        }

        foreach (var field in FieldsOf(value.GetType()))
            AssertHoldsNothingOfTheCompiler(field.GetValue(value), $"{path}.{field.Name}", seen);
    }

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type.IsPointer;

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var field in current.GetFields(Instance | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }

    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
}
