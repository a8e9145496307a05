namespace Resolutions.Generator;

/// <summary>Writes the class that has a constant for each symbol that a resolution cites in any of its languages.</summary>
internal static class CitedSymbolConsts
{
    private const string ClassName = "Cites";

    public static void Write(CodeWriter writer, VersionedResolution resolution, ReferenceDocumentation references)
    {
        string[] symbols =
        [
            .. resolution
                .Versions.SelectMany(static version => version.References)
                .Select(static reference => reference.Symbol)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
        if (symbols.Length == 0)
        {
            return;
        }

        // C# has no member with the name of the type that it is in.
        var taken = new HashSet<string>(StringComparer.Ordinal) { ClassName };
        writer.Line();
        writer.Line("/// <summary>The symbols of the documents that the resolution cites.</summary>");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"public static class {ClassName}");
        for (int i = 0; i < symbols.Length; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Line($"/// <summary>{references.See(symbols[i], resolution.Model.Language)}</summary>");
            writer.Line($"public const string {NameOf(symbols[i], taken)} = {StringLiteral.Of(symbols[i])};");
        }

        writer.Close();
    }

    /// <summary>The name that the type of the document would have; of several with one name the later ones are numbered.</summary>
    public static string NameOf(string symbol, HashSet<string> taken)
    {
        string name = Identifier.OfSymbol(symbol);
        string free = name;
        for (int i = 2; !taken.Add(free); i++)
        {
            free = FormattableString.Invariant($"{name}_{i}");
        }

        return free;
    }
}
