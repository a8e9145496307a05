namespace Resolutions.Text;

/// <summary>A unit with its labels: paragraphs 4, 6 to 8.</summary>
internal readonly record struct LocatorPart(ReferenceUnit Unit, IReadOnlyList<LocatorLabel> Labels)
{
    /// <summary>The place among the units from the largest to the smallest.</summary>
    public int Rank =>
        Unit switch
        {
            ReferenceUnit.Annex => 0,
            ReferenceUnit.Part => 1,
            ReferenceUnit.Chapter => 2,
            ReferenceUnit.Section => 3,
            ReferenceUnit.Article or ReferenceUnit.Rule => 4,
            ReferenceUnit.Subparagraph => 6,
            ReferenceUnit.Footnote => 7,
            _ => 5,
        };
}
