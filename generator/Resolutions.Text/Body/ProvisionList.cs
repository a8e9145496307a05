namespace Resolutions.Text;

/// <summary>The paragraphs of the resolution itself or of something in it, while they are being gathered.</summary>
/// <param name="container">The section, annex, article or other container that holds them; nothing for the resolution itself.</param>
/// <param name="members">Where the paragraphs go.</param>
/// <param name="isText">Whether they belong to an annexed or embedded text, not to a resolution.</param>
/// <param name="carry">The last number before the list, with which it may go on.</param>
/// <param name="parent">The list to which the text may return from this one.</param>
internal sealed class ProvisionList(
    ProvisionDraft? container,
    List<ProvisionDraft> members,
    bool isText,
    int carry,
    ProvisionList? parent = null
)
{
    private readonly Dictionary<ProvisionTerm, int> lastUnits = [];

    public ProvisionDraft? Container { get; } = container;

    public List<ProvisionDraft> Members { get; } = members;

    public bool IsText { get; } = isText;

    /// <summary>The list around this one, or nothing.</summary>
    public ProvisionList? Parent { get; } = parent;

    /// <summary>How many lists are around this one, itself included.</summary>
    public int Depth { get; } = (parent?.Depth ?? 0) + 1;

    /// <summary>The list of the section before, or nothing.</summary>
    public ProvisionList? Previous { get; init; }

    /// <summary>The last number before the list, with which it may go on.</summary>
    public int Carry { get; set; } = carry;

    /// <summary>The first number in the list, or 0.</summary>
    public int FirstNumber { get; private set; }

    /// <summary>The last number in the list, or 0.</summary>
    public int LastNumber { get; private set; }

    /// <summary>The last number in the list, or before it.</summary>
    public int LastNumberSoFar => Math.Max(LastNumber, Carry);

    /// <summary>The number that should come next.</summary>
    public int Expected => LastNumber + 1;

    /// <summary>How many lists of numbers the container holds, its own first one included.</summary>
    public int ListCount { get; set; } = 1;

    /// <summary>The number of the last heading that is numbered apart from the paragraphs, or 0.</summary>
    public int LastTitle { get; set; }

    /// <summary>The number of the last section in the list, or 0.</summary>
    public int LastSection { get; set; }

    /// <summary>The letters that number the paragraphs of a text, where they do.</summary>
    public NumberingScope? Letters { get; set; }

    /// <summary>The last letter of a section in the list, from 1, or 0.</summary>
    public int LastLetter { get; set; }

    /// <summary>Whether a number comes next: the one after the last, or at the start also the one after those before the list.</summary>
    public bool Continues(int number) => number == Expected || LastNumber == 0 && number == Carry + 1;

    /// <summary>The number that should come where a higher one is: at the start of the list it may go on with those before.</summary>
    public int ExpectedBefore(int number) => LastNumber == 0 && Carry > 0 && number > Carry ? Carry + 1 : Expected;

    /// <summary>Whether the list goes on with the numbers before it.</summary>
    public bool GoesOnWithNumbers => Carry > 0 && FirstNumber == Carry + 1;

    /// <summary>Takes a number.</summary>
    public void Add(int number)
    {
        FirstNumber = FirstNumber == 0 ? number : FirstNumber;
        LastNumber = number;
    }

    /// <summary>The number of the last article, rule, goal … in the list, or 0.</summary>
    public int LastUnit(ProvisionTerm term) => lastUnits.TryGetValue(term, out var last) ? last : 0;

    /// <summary>Takes the number of an article, rule, goal ….</summary>
    public void AddUnit(ProvisionTerm term, int number) => lastUnits[term] = number;
}
