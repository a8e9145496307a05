namespace Resolutions.Text;

/// <summary>The paragraphs of the resolution itself, of a section or of an annex, while they are being gathered.</summary>
/// <param name="members">Where the paragraphs go.</param>
/// <param name="isAnnex">Whether they belong to an annex.</param>
/// <param name="carry">The last number before the list, with which it may go on.</param>
internal sealed class ProvisionList(List<ProvisionDraft> members, bool isAnnex, int carry)
{
    public List<ProvisionDraft> Members { get; } = members;

    public bool IsAnnex { get; } = isAnnex;

    /// <summary>The first number in the list, or 0.</summary>
    public int FirstNumber { get; private set; }

    /// <summary>The last number in the list, or 0.</summary>
    public int LastNumber { get; private set; }

    /// <summary>The last number in the list, or before it.</summary>
    public int LastNumberSoFar => Math.Max(LastNumber, carry);

    /// <summary>The number that should come next.</summary>
    public int Expected => LastNumber + 1;

    /// <summary>Whether a number comes next: the one after the last, or at the start also the one after those before the list.</summary>
    public bool Continues(int number) => number == Expected || LastNumber == 0 && number == carry + 1;

    /// <summary>The last number that came again and so has no name, or 0.</summary>
    public int LastRepeated { get; set; }

    /// <summary>Takes a number.</summary>
    public void Add(int number)
    {
        FirstNumber = FirstNumber == 0 ? number : FirstNumber;
        LastNumber = number;
    }
}
