using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Compile;

public sealed class CitedSymbolConstsTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Each_cited_symbol_is_a_const_once(LanguageVersion language)
    {
        var citing = new EnglishResolution
        {
            Operative =
            [
                "Recalls its resolutions 70/1 and 217 A (III);",
                "Recalls paragraph 4 of its resolution 70/1 and paragraph 1 above;¹",
            ],
            Notes = ["¹ A/80/101."],
        };

        var project = TestProject.Of(citing.At("a.txt")) with { LanguageVersion = language };

        project.Generate().AssertCompilesWithoutWarning();

        Assert.Equal(
            [("A_80_101", "A/80/101"), ("A_RES_217_A_III", "A/RES/217 A (III)"), ("A_RES_70_1", "A/RES/70/1")],
            ConstsOf(project)
        );
    }

    [Fact]
    public void What_another_language_cites_is_there_too()
    {
        var french = new FrenchResolution { Operative = ["Rappelle sa résolution 71/5."] };

        Assert.Equal(
            ["A_RES_70_1", "A_RES_71_5"],
            ConstsOf(TestProject.Of(new EnglishResolution().At("a.txt"), french.At("b.txt"))).Select(each => each.Name)
        );
    }

    [Fact]
    public void Symbols_that_would_have_one_name_have_two()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);

        Assert.Equal(
            ["A_61_45", "A_61_45_2", "A_61_45_3"],
            "A/61/45;A/61-45;A/61 (45)".Split(';').Select(symbol => CitedSymbolConsts.NameOf(symbol, taken))
        );
    }

    [Fact]
    public void A_text_that_cites_nothing_has_no_such_class()
    {
        var silent = new EnglishResolution { Preamble = ["Noting its duties,"], Operative = ["Decides to act."] };

        var run = TestProject.Of(silent.At("a.txt")).Generate().AssertCompilesWithoutWarning();

        Assert.Null(run.Output.GetTypeByMetadataName("Resolutions.Generated.A_RES_80_901+Cites"));
    }

    private static List<(string Name, string? Value)> ConstsOf(TestProject project) =>
        [
            .. project
                .Generate()
                .Output.GetTypeByMetadataName("Resolutions.Generated.A_RES_80_901+Cites")!
                .GetMembers()
                .OfType<IFieldSymbol>()
                .Select(field => (field.Name, (string?)field.ConstantValue))
                .OrderBy(each => each.Name, StringComparer.Ordinal),
        ];
}
