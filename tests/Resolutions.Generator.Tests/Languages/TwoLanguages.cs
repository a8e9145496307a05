using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Languages;

/// <summary>A resolution in English and in French, with sub-paragraphs and footnotes.</summary>
internal static class TwoLanguages
{
    public const string Type = "Resolutions.Generated.A_RES_80_901";

    public static TextFile English { get; } =
        new EnglishResolution
        {
            Operative =
            [
                "Takes note of the report of the Secretary-General;¹",
                "Decides:\n\n(a) To continue;\n\n(b) To report.²",
            ],
            Notes = ["¹ A/80/100.", "² See resolution 79/5."],
        }.At("texts/a.en.txt");

    public static TextFile French { get; } =
        new FrenchResolution
        {
            Operative =
            [
                "Prend note du rapport¹ du Secrétaire général ;",
                "Décide :\n\na) De poursuivre ;\n\nb) De faire rapport².",
            ],
            Notes = ["¹ A/80/100.", "² Voir résolution 79/5."],
        }.At("texts/a.fr.txt");

    public static TestProject Project { get; } = TestProject.Of(English, French);

    public static LoadedProgram Load(LanguageVersion language, string? preferred = null) =>
        Load(preferred is null ? Project : Project.WithProperty("ResolutionsLanguage", preferred), language);

    public static LoadedProgram Load(TestProject project, LanguageVersion language = LanguageVersion.CSharp14) =>
        new(
            (project with { LanguageVersion = language })
                .Generate()
                .AssertCompilesWithoutWarning()
                .Output.EmitAssembly()
        );
}
