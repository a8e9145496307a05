using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Writes the members by which a type shows its text in several languages.</summary>
internal static class LanguageMembers
{
    /// <summary>A constant for each language, of which the first says what another constant says.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="constant">The constant that has the text in the preferred language.</param>
    /// <param name="prefix">What the names begin with before the code of the language.</param>
    /// <param name="noun">What the text is.</param>
    /// <param name="texts">The texts, the preferred language first.</param>
    public static void WriteConsts(
        CodeWriter writer,
        string constant,
        string prefix,
        string noun,
        IEnumerable<(Language Language, string Text)> texts
    )
    {
        bool isFirst = true;
        foreach ((Language language, string text) in texts)
        {
            MemberWriter.Const(
                writer,
                "string",
                prefix + LanguageCode.MemberOf(language),
                isFirst ? constant : StringLiteral.Of(text),
                $"/// <summary>The {noun} in {language}.</summary>"
            );
            isFirst = false;
        }
    }

    /// <summary>The fields and the method that find the versions in other languages than the first.</summary>
    public static void WriteFind(CodeWriter writer, string type, IReadOnlyList<Language> languages)
    {
        if (languages.Count < 2)
        {
            return;
        }

        foreach (Language language in languages.Skip(1))
        {
            writer.Line($"private static {type}? {LanguageCode.Of(language)};");
            writer.Line();
        }

        writer.Open($"private static {type}? InLanguage({ContractTypes.Language} language)");
        writer.Open("switch (language)");
        writer.Line($"case {NameOf(languages[0])}:");
        writer.Indented(static inner => inner.Line("return Info;"));
        foreach (Language language in languages.Skip(1))
        {
            string field = LanguageCode.Of(language);
            string create = "Create" + LanguageCode.MemberOf(language);
            writer.Line($"case {NameOf(language)}:");
            writer.Indented(inner =>
                inner.Line(
                    $"return {field} ?? global::System.Threading.LazyInitializer.EnsureInitialized(ref {field}, {create})!;"
                )
            );
        }

        writer.Line("default:");
        writer.Indented(static inner => inner.Line("return null;"));
        writer.Close();
        writer.Close();
        writer.Line();
    }

    /// <summary>The arguments that give a value its other versions; none where it has no others.</summary>
    public static IEnumerable<string> Arguments(IReadOnlyList<Language> languages) =>
        languages.Count < 2
            ? []
            :
            [
                $"languages: new {ContractTypes.Language}[] {{ {string.Join(", ", languages.Select(NameOf))} }}",
                "inLanguage: InLanguage",
            ];

    /// <summary>The name of the method that makes a version.</summary>
    public static string CreateName(IReadOnlyList<Language> languages, Language language) =>
        language == languages[0] ? "Create" : "Create" + LanguageCode.MemberOf(language);

    /// <summary>How code names the value of a paragraph or footnote in a language.</summary>
    public static string ValueOf(VersionedResolution resolution, string typeName, Language language) =>
        language == resolution.Model.Language
            ? typeName + ".Info"
            : $"{typeName}.Info.In({ContractTypes.Language}.{language})";

    /// <summary>The language as code names it.</summary>
    public static string NameOf(Language language) => ContractTypes.Language + "." + language;
}
