using System.Reflection;

namespace Resolutions.Tests;

public class SupersededAttributeTests
{
    [Fact]
    public void Types_say_what_is_in_force_instead()
    {
        Assert.Equal("A/RES/79/1 OP3", typeof(Old).GetCustomAttribute<SupersededAttribute>()!.By);
        Assert.NotNull(typeof(Gone).GetCustomAttribute<WithdrawnAttribute>());
        Assert.Null(typeof(Gone).GetCustomAttribute<SupersededAttribute>());
    }

    [Superseded("A/RES/79/1 OP3")]
    private static class Old;

    [Withdrawn]
    private static class Gone;
}
