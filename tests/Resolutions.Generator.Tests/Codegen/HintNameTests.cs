namespace Resolutions.Generator.Tests.Codegen;

/// <summary>One bad hint name would delete all output of the generator, so the names are asked directly.</summary>
public sealed class HintNameTests
{
    [Fact]
    public void A_name_is_that_of_the_type()
    {
        Assert.Equal("A_RES_78_132.g.cs", HintName.Of("A_RES_78_132"));
    }

    [Theory]
    [InlineData(95)]
    [InlineData(96)]
    [InlineData(5000)]
    public void A_name_has_a_hundred_characters_at_most_and_none_but_letters_digits_and_marks(int length)
    {
        var name = HintName.Of("A_" + new string('x', length - 2));

        Assert.True(name.Length <= 100, name);
        Assert.Matches("^[A-Za-z0-9_.-]+$", name);
    }

    [Fact]
    public void Long_names_that_differ_at_the_end_alone_stay_different()
    {
        var type = new string('x', 200);

        Assert.NotEqual(HintName.Of(type + "1"), HintName.Of(type + "2"), StringComparer.OrdinalIgnoreCase);
    }
}
