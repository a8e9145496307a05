namespace Package.Tests.Consumers;

/// <summary>A text such as a consumer brings along.</summary>
internal static class SampleText
{
    /// <summary>A resolution of two operative paragraphs.</summary>
    /// <param name="number">Its number in the ninety-ninth session.</param>
    /// <param name="second">The printed number of the second operative paragraph.</param>
    public static string Resolution(int number, int second = 2) =>
        $"""
            Ninety-ninth session

            Agenda item 7

            Resolution adopted by the General Assembly on 1 December 2044

            99/{number}. Drinking water

            The General Assembly,

            Recalling its resolution 64/292 of 28 July 2010,

            1. Calls upon all States to measure the quality of drinking water;

            {second}. Requests the Secretary-General to report thereon.

            49th plenary meeting
            1 December 2044

            """;
}
