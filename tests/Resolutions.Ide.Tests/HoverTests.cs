using Microsoft.CodeAnalysis.QuickInfo;
using Resolutions.Ide.Tests.Editing;

namespace Resolutions.Ide.Tests;

/// <summary>What an editor shows at a reference.</summary>
public sealed class HoverTests
{
    [Theory]
    [InlineData("[Implements<A_RES_80_901.O$$P1>] class C;")]
    [InlineData("class C { System.Type t = typeof(A_RES_80_901.OP$$1); }")]
    [InlineData("/// <summary><see cref=\"A_RES_80_901.$$OP1\"/></summary>\nclass C;")]
    public async Task The_words_of_a_paragraph_are_shown_at_its_type(string code)
    {
        using var project = new EditedProject(
            "using Resolutions;\nusing Resolutions.Generated;\n" + code,
            Texts.Lighthouses
        );

        var info = await QuickInfoService
            .GetService(project.Document)!
            .GetQuickInfoAsync(project.Document, project.Position, TestContext.Current.CancellationToken);

        var words = string.Concat(info!.Sections.SelectMany(section => section.TaggedParts).Select(part => part.Text));
        Assert.Contains(
            "A/RES/80/901, para. 1: Takes note of the report on the gender",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("TakeNote", words, StringComparison.Ordinal);
    }
}
