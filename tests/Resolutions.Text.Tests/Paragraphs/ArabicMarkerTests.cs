using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The numbers and letters of Arabic texts.</summary>
public class ArabicMarkerTests
{
    [Fact]
    public void Numbers_have_a_hyphen_and_letters_stand_in_abjad_order()
    {
        var text = Reading.Parse(
            """
            80/7 - نصوص صغيرة

            إن الجمعية العامة،

            إذ تشير إلى قرارها 70/1،

            ١ - تطلب إلى الأمين العام:

            (أ) أن يقدم تقريرا؛

            (ب) أن يواصل جهوده؛

            2 - تقرر أن تواصل النظر.
            """
        );

        var resolution = text.Resolutions.Single();
        Assert.Equal(["1", "1", "2"], resolution.Provisions.Select(each => each.Label));
        Assert.Equal(["a", "b"], resolution.Operative(1).Children.Select(each => each.Label));
    }

    [Fact]
    public void A_range_of_numbers_opens_no_paragraph() =>
        Assert.Single(
            Read(English("1. Welcomes the meetings of\n2 - 3 May;")).Provisions,
            each => each.Kind == ProvisionKind.Operative
        );
}
