using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Compile;

/// <summary>An assembly's literal strings may hold 16 MB together, so texts must not be among them.</summary>
public sealed class UserStringHeapTests
{
    [Fact]
    public void No_text_citation_or_identity_of_a_paragraph_is_a_literal_string()
    {
        var run = TestProject.Of(Texts.Seed).WithPublicTypes().Generate();

        var literals = LiteralStringsOf(run.Output.EmitAssembly());

        Assert.Contains("A/RES/78/132", literals);
        Assert.All(literals, literal => Assert.True(literal.Length <= 60, literal));
        Assert.DoesNotContain(literals, literal => literal.Contains("para.", StringComparison.Ordinal));
        Assert.DoesNotContain(literals, literal => literal.Contains("A/RES/78/132 ", StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_of_a_further_language_is_a_literal_string()
    {
        var french = new FrenchResolution
        {
            Operative = ["Décide de poursuivre une œuvre dont la description est plus longue que soixante signes."],
        };
        var run = TestProject.Of(new EnglishResolution().At("a.txt"), french.At("b.txt")).Generate();

        var literals = LiteralStringsOf(run.Output.EmitAssembly());

        Assert.Contains("Décide", literals);
        Assert.DoesNotContain(literals, literal => literal.Contains("œuvre", StringComparison.Ordinal));
    }

    private static List<string> LiteralStringsOf(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        var metadata = file.GetMetadataReader();
        var literals = new List<string>();
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = metadata.GetNextHandle(handle))
            literals.Add(metadata.GetUserString(handle));
        return literals;
    }
}
