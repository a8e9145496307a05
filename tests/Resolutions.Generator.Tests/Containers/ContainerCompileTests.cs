using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Compile;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Containers;

public sealed class ContainerCompileTests
{
    private static readonly ImmutableArray<Text.Resolution> Trees =
    [
        SampleTrees.WithOneAnnex(),
        SampleTrees.WithSeveralAnnexes(),
        SampleTrees.WithParts(),
        SampleTrees.WithEmbeddedTexts(),
    ];

    [Theory]
    [MemberData(nameof(CompileTests.FrameworksAndLanguages), MemberType = typeof(CompileTests))]
    public void Generated_code_compiles_without_warning(string framework, LanguageVersion language)
    {
        var project = new TestProject { Framework = CompileTests.FrameworkOf(framework), LanguageVersion = language };

        var run = project.WithPublicTypes().Generate(Trees);

        Assert.Equal(
            [
                "A_RES_80_951.g.cs",
                "A_RES_80_952.g.cs",
                "A_RES_80_954.g.cs",
                "A_RES_80_955.g.cs",
                "ResolutionCatalog.g.cs",
            ],
            run.HintNames
        );
        run.AssertCompilesWithoutWarning();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Look_alikes_of_the_user_are_never_taken_for_the_real_types(LanguageVersion language)
    {
        var project = (new TestProject() with { LanguageVersion = language })
            .WithProperty("ResolutionsNamespace", "MyApp.Generated")
            .WithSource(LookAlikes.Types)
            .WithSource(LookAlikes.Namespaces);

        project.Generate(Trees).AssertCompilesWithoutWarning();
    }

    [Fact]
    public void Sections_annexes_and_their_paragraphs_are_cited_and_extended_like_any_other()
    {
        var project = new TestProject().WithSource(
            """
            using System;
            using Resolutions;
            using Resolutions.Generated;

            /// <summary>See <see cref="A_RES_80_951.SectionI.OP1_a"/> and <see cref="A_RES_80_951.Annex1"/>.</summary>
            [Implements<A_RES_80_951.SectionI>]
            [Implements<A_RES_80_951.SectionI.OP1>]
            [Verifies<A_RES_80_951.Annex1.SectionI.Para1>]
            [Cites(typeof(A_RES_80_951.Annex1))]
            [Obsolete(A_RES_80_951.Annex1.Citation + A_RES_80_951.Annex1.Title)]
            public sealed class Indicator
            {
                public static int Number(string citation) =>
                    citation switch
                    {
                        A_RES_80_951.OP1.Citation => A_RES_80_951.OP1.Number,
                        A_RES_80_951.SectionI.OP1.Citation => A_RES_80_951.SectionI.OP1.Number,
                        A_RES_80_951.SectionI.Citation => 0,
                        _ => -1,
                    };

                public static string IdOf<T>() where T : IParagraph<T> => T.Id + T.Citation + T.Info.Text;

                public static string Use() => IdOf<A_RES_80_951.Annex1.Para1_a>();
            }

            namespace Resolutions.Generated
            {
                partial class A_RES_80_951
                {
                    partial class SectionI
                    {
                        public const string Owner = Title + OP2.Citation;
                    }
                }
            }
            """
        );

        project.Generate(Trees).AssertCompilesWithoutWarning();
    }

    [Theory]
    [InlineData("object o = new A_RES_80_951.SectionI();", "CS0122")]
    [InlineData("string s = A_RES_80_951.SectionII.Title;", "CS0117")]
    [InlineData("object o = typeof(A_RES_80_951.SectionII.OP2);", "CS0426")]
    public void What_the_text_does_not_have_does_not_compile(string statement, string error)
    {
        var run = new TestProject()
            .WithSource($"using Resolutions.Generated; class User {{ void Use() {{ {statement} }} }}")
            .Generate(Trees);

        var failure = Assert.Single(
            run.Output.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
        );
        Assert.Equal(error, failure.Id);
    }
}
