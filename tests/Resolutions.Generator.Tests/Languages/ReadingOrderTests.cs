namespace Resolutions.Generator.Tests.Languages;

public sealed class ReadingOrderTests
{
    [Theory]
    [InlineData("abc", "abc", "abc")]
    [InlineData("abc", "axbc", "axbc")]
    [InlineData("abc", "xabcy", "xabcy")]
    [InlineData("ac", "abcd", "abcd")]
    [InlineData("", "ab", "ab")]
    [InlineData("ab", "", "ab")]
    [InlineData("abc", "cba", "abc")]
    public void An_item_of_the_second_list_stands_behind_the_one_that_it_follows_there(
        string first,
        string second,
        string merged
    ) =>
        Assert.Equal(
            merged,
            string.Concat(ReadingOrder.Merge([first.Select(item => $"{item}"), second.Select(item => $"{item}")]))
        );
}
