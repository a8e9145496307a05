using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Compile;

public sealed class UserCodeTests
{
    [Fact]
    public void A_paragraph_is_an_attribute_argument_a_type_argument_a_cref_and_a_case_label()
    {
        var project = TestProject
            .Of(Texts.Seed)
            .WithSource(
                """
                using System;
                using Resolutions;
                using Resolutions.Generated;

                /// <summary>See <see cref="A_RES_78_132.OP27"/> and <see cref="A_RES_78_132.Fn15"/>.</summary>
                [Implements<A_RES_78_132.OP27>]
                [Verifies<A_RES_78_132.PP3>]
                [Cites(typeof(A_RES_78_132))]
                [Obsolete(A_RES_78_132.OP27.Citation)]
                public sealed class Indicator
                {
                    /// <summary>The paragraph that a citation names.</summary>
                    public static int Number(string citation) =>
                        citation switch
                        {
                            A_RES_78_132.OP27.Citation => A_RES_78_132.OP27.Number,
                            A_RES_78_132.OP31.Citation => A_RES_78_132.OP31.Number,
                            _ => 0,
                        };

                    /// <summary>The identity of any paragraph, without an instance.</summary>
                    public static string IdOf<T>() where T : IParagraph<T> => T.Id + T.Citation + T.Info.Text;

                    /// <summary>A use of it.</summary>
                    public static string Use() => IdOf<A_RES_78_132.OP27>();
                }
                """
            );

        project.Generate().AssertCompilesWithoutWarning();
    }

    [Theory]
    [InlineData("object o = typeof(A_RES_78_132.OP60);", "CS0426")]
    [InlineData("string s = A_RES_78_132.OP60.Text;", "CS0117")]
    [InlineData("object o = typeof(A_RES_78_132.PP57);", "CS0426")]
    [InlineData("object o = typeof(A_RES_78_132.Fn20);", "CS0426")]
    [InlineData("object o = typeof(A_RES_78_133);", "CS0246")]
    public void A_paragraph_that_the_resolution_does_not_have_does_not_compile(string statement, string error)
    {
        var run = TestProject
            .Of(Texts.Seed)
            .WithSource($"using Resolutions.Generated; class User {{ void Use() {{ {statement} }} }}")
            .Generate();

        var failure = Assert.Single(
            run.Output.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
        );
        Assert.Equal(error, failure.Id);
        Assert.Equal("Source1.cs", failure.Location.SourceTree?.FilePath);
    }

    [Fact]
    public void A_paragraph_cannot_be_constructed()
    {
        var run = TestProject
            .Of(Texts.Seed)
            .WithSource("using Resolutions.Generated; class User { object o = new A_RES_78_132.OP1(); }")
            .Generate();

        Assert.Contains(
            run.Output.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.Id == "CS0122"
        );
    }

    [Fact]
    public void A_user_extends_a_resolution_in_a_partial_class_of_his_own()
    {
        var run = TestProject
            .Of(Texts.Read("small.en.txt"))
            .WithSource(
                """
                namespace Resolutions.Generated
                {
                    partial class A_RES_80_901
                    {
                        public const string Owner = Symbol;

                        partial class OP1
                        {
                            public const string Owner = Text + Citation;
                        }
                    }
                }
                """
            )
            .Generate();

        run.AssertCompilesWithoutWarning();
    }

    [Fact]
    public void CSharp_8_code_uses_consts_Info_and_the_catalog()
    {
        var project = (
            TestProject.Of(Texts.Read("small.en.txt")) with
            {
                Framework = TargetFramework.NetStandard20,
                LanguageVersion = LanguageVersion.CSharp8,
            }
        ).WithSource(
            """
            using Resolutions;
            using Resolutions.Generated;

            [Implements(typeof(A_RES_80_901.OP1))]
            public sealed class User
            {
                private const string Citation = A_RES_80_901.OP1.Citation;

                public static string Text() =>
                    ResolutionCatalog.TryGet("A/RES/80/901", out var resolution)
                        ? resolution!.Paragraphs[0].Text + Citation + A_RES_80_901.OP1.Info.Text
                        : "";
            }
            """
        );

        project.Generate().AssertCompilesWithoutWarning();
    }
}
