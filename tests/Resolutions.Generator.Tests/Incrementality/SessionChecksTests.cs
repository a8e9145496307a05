using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;
using Xunit.Sdk;

namespace Resolutions.Generator.Tests.Incrementality;

/// <summary>The checks that every run of every test makes find what they are for.</summary>
public sealed class SessionChecksTests
{
    [Fact]
    public void A_step_that_gives_another_value_each_time_fails()
    {
        var session = new GeneratorSession(
            new SteppedGenerator(context => context.CompilationProvider.Select((_, _) => new object()))
        );

        var failure = Assert.ThrowsAny<XunitException>(() => session.Run(new TestProject()));

        Assert.Contains("step Named was Modified though nothing changed", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_keeps_a_compilation_fails()
    {
        var session = new GeneratorSession(
            new SteppedGenerator(context =>
                context.CompilationProvider.Select((value, _) => (object)new[] { Tuple.Create(value) })
            )
        );

        var failure = Assert.ThrowsAny<XunitException>(() => session.Run(new TestProject()));

        Assert.Contains("Named[].m_Item1 holds a", failure.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(CSharpCompilation), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_keeps_a_text_of_a_file_fails()
    {
        var session = new GeneratorSession(
            new SteppedGenerator(context =>
                context
                    .AdditionalTextsProvider.Collect()
                    .Select((texts, _) => (object)texts.Select(text => text.GetText()).ToList())
            )
        );

        var failure = Assert.ThrowsAny<XunitException>(() =>
            session.Run(TestProject.Of(new TextFile("a.txt", "text")))
        );

        Assert.Contains(
            "Named._items[] holds a Microsoft.CodeAnalysis.Text.",
            failure.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_generator_that_throws_fails()
    {
        var session = new GeneratorSession(
            new SteppedGenerator(context =>
                context.CompilationProvider.Select(object (_, _) => throw new InvalidDataException("boom"))
            )
        );

        var failure = Assert.ThrowsAny<XunitException>(() => session.Run(new TestProject()));

        Assert.Contains("boom", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_with_equal_values_passes()
    {
        var session = new GeneratorSession(
            new SteppedGenerator(context =>
                context.CompilationProvider.Select((value, _) => (object)$"{value.AssemblyName}")
            )
        );

        var run = session.Run(new TestProject());

        Assert.Equal(1, run.Computed("Named"));
    }
}
