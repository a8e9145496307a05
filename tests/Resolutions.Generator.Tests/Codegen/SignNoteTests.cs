using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Codegen;

/// <summary>Footnotes that have a sign in place of a number.</summary>
public sealed class SignNoteTests
{
    [Fact]
    public void A_sign_names_the_type_and_is_its_label()
    {
        const string type = "Resolutions.Generated.A_RES_80_901";
        var text = new EnglishResolution
        {
            Operative = ["Takes note of the report;**", "Decides to continue."],
            Notes = ["** A/80/150."],
        };
        using var program = new LoadedProgram(
            TestProject.Of(text.At("texts/a.en.txt")).Generate().AssertCompilesWithoutWarning().Output.EmitAssembly()
        );

        var note = program.Read<Footnote>($"{type}+FnStar2", "Info");
        Assert.Equal("**", program.Const($"{type}+FnStar2", "Label"));
        Assert.Equal("A/RES/80/901 FnStar2", note.Id);
        Assert.Equal("A/RES/80/901, footnote **", note.Citation);
        Assert.Equal("**", note.Label);
        Assert.Null(note.Number);
        Assert.Same(note, Assert.Single(program.Read<Paragraph>($"{type}+OP1", "Info").Anchors).Footnote);
    }
}
