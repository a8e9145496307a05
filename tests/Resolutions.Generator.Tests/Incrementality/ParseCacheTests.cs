using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Generator.Tests.Incrementality;

public sealed class ParseCacheTests
{
    [Fact]
    public void A_text_is_parsed_once_whoever_asks()
    {
        var text = SourceText.From("80/7. Title\n\nThe General Assembly,\n\n1. Decides to act.", Encoding.UTF8);

        var first = ParseCache.Get(text, TestContext.Current.CancellationToken);
        var second = ParseCache.Get(text, TestContext.Current.CancellationToken);

        Assert.Same(first, second);
    }

    [Fact]
    public void Another_text_is_parsed_anew()
    {
        var first = SourceText.From("80/7. Title", Encoding.UTF8);
        var second = SourceText.From("80/7. Title", Encoding.UTF8);

        Assert.NotSame(
            ParseCache.Get(first, TestContext.Current.CancellationToken),
            ParseCache.Get(second, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public void A_cancelled_parse_leaves_nothing_behind()
    {
        var text = SourceText.From(
            "80/7. Title\n\nThe General Assembly,\n\n1. Decides to act.\n\n2. Decides to report.",
            Encoding.UTF8
        );

        Assert.Throws<OperationCanceledException>(() => ParseCache.Get(text, new CancellationToken(canceled: true)));
        Assert.Single(ParseCache.Get(text, TestContext.Current.CancellationToken).Resolutions);
    }
}
