namespace Resolutions.Ide.Tests.Editing;

/// <summary>Small texts that no organ has adopted.</summary>
internal static class Texts
{
    public const string Lighthouses = """
        80/901. Lighthouses

        The General Assembly,

        Recalling its resolution 70/1 of 25 September 2015,

        1. Takes note of the report on the gender digital divide, and of the lamps;

        2. Requests the keepers:

        (a) To count the lighthouses, the gender of their keepers, and the stairs;

        (b) To report on “old” lamps.

        49th plenary meeting
        19 December 2025
        """;
}
