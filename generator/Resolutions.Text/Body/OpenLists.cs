using System.Globalization;

namespace Resolutions.Text;

/// <summary>The containers that are open while the lines are gathered, and the list that paragraphs go to.</summary>
internal sealed class OpenLists
{
    private const int MaxDepth = 64;
    private readonly string source;
    private readonly Dictionary<ProvisionDraft, ProvisionList> sections = [];

    /// <summary>The list that sections belong to: that of the resolution, of an annex or of an embedded text.</summary>
    private ProvisionList outer;

    public OpenLists(string source)
    {
        this.source = source;
        outer = Current = new ProvisionList(null, Members, isText: false, carry: 0);
    }

    /// <summary>The paragraphs, sections and annexes, in reading order.</summary>
    public List<ProvisionDraft> Members { get; } = [];

    /// <summary>The list that paragraphs belong to.</summary>
    public ProvisionList Current { get; private set; }

    /// <summary>The lists of sections, by section.</summary>
    public IReadOnlyDictionary<ProvisionDraft, ProvisionList> Sections => sections;

    /// <summary>Whether an annex is open.</summary>
    public bool IsInAnnex { get; private set; }

    /// <summary>Whether the paragraphs of the preamble may come: at the start, in a section, and in an embedded resolution.</summary>
    public bool AllowsPreamble(bool hasOperative) =>
        !Current.IsText
        && Current.Container?.Kind != ProvisionKind.List
        && Current.LastNumber == 0
        && (!hasOperative || Current.Container is not null || sections.Count > 0);

    /// <summary>Whether the lists stand in each other as deep as no text goes; whoever reads the tree goes as deep.</summary>
    public bool IsDeepest => Current.Depth >= MaxDepth;

    /// <summary>The number of the section that should come next.</summary>
    public int NextSection => outer.LastSection + 1;

    /// <summary>The number of the annex that was opened last, or 0.</summary>
    public int LastAnnex { get; private set; }

    /// <summary>Opens an annex.</summary>
    public void OpenAnnex(ProvisionDraft annex)
    {
        Members.Add(annex);
        LastAnnex = annex.Ordinal;
        outer = Current = new ProvisionList(annex, annex.Children, isText: true, carry: 0);
        IsInAnnex = true;
    }

    /// <summary>Opens a section of the resolution, the annex or the embedded text.</summary>
    public void OpenSection(ProvisionDraft section)
    {
        var carry = Current.LastNumberSoFar;
        outer.Members.Add(section);
        outer.LastSection = section.Ordinal;
        Current = new ProvisionList(section, section.Children, outer.IsText, carry, outer) { Previous = Current };
        sections.Add(section, Current);
    }

    /// <summary>The list in which a section with a letter may open: that of the resolution, an annex, an embedded text or a section.</summary>
    public ProvisionList? LetteredParent =>
        Current.Container is { Kind: ProvisionKind.Section, LetteredLine.IsEmpty: false } ? Current.Parent
        : Current.Container is null or { Kind: ProvisionKind.Annex or ProvisionKind.Embedded or ProvisionKind.Section }
            ? Current
        : null;

    /// <summary>Opens a section with a letter.</summary>
    public void OpenLettered(ProvisionDraft section, ProvisionList parent)
    {
        var carry = Current.LastNumberSoFar;
        parent.Members.Add(section);
        parent.LastLetter = section.Ordinal;
        Current = new ProvisionList(section, section.Children, parent.IsText, carry, parent) { Previous = Current };
        sections.Add(section, Current);
    }

    /// <summary>How many embedded texts stand in the resolution itself.</summary>
    public int EmbeddedCount { get; private set; }

    /// <summary>Opens a text that the paragraph above adopts or recommends.</summary>
    /// <param name="embedded">The text.</param>
    /// <param name="isText">Whether it is no resolution.</param>
    public void OpenEmbedded(ProvisionDraft embedded, bool isText)
    {
        Current.Members.Add(embedded);
        EmbeddedCount += Current.Members == Members ? 1 : 0;
        outer = Current = new ProvisionList(embedded, embedded.Children, isText, carry: 0, Current);
    }

    /// <summary>Goes back from the embedded text that is open to what holds it.</summary>
    /// <returns>The paragraph before it; nothing where no embedded text is open.</returns>
    public ProvisionDraft? TryCloseEmbedded()
    {
        var list = Current;
        while (list is { Container.Kind: not ProvisionKind.Embedded, Parent: { } parent })
        {
            list = parent;
        }

        if (list is not { Container: { Kind: ProvisionKind.Embedded } embedded, Parent: { } holder })
        {
            return null;
        }

        Current = holder;
        outer = SectionHolder(holder);
        return holder.Members[holder.Members.LastIndexOf(embedded) - 1];
    }

    /// <summary>Opens an article or another unit in the list that units belong to; a target belongs to its goal.</summary>
    public void OpenUnit(ProvisionDraft unit)
    {
        var parent = UnitParent(unit.Term);
        parent.AddUnit(unit.Term, unit.Ordinal);
        parent.Members.Add(unit);
        Current = new ProvisionList(unit, unit.Children, isText: true, carry: 0, parent);
    }

    /// <summary>The list in which a unit stands beside its like.</summary>
    public ProvisionList UnitParent(ProvisionTerm term)
    {
        var list = Current;
        while (
            list is { Parent: { } parent, Container: { Kind: ProvisionKind.Article } container }
            && !(term == ProvisionTerm.Target && container.Term == ProvisionTerm.Goal)
        )
        {
            list = parent;
        }

        return list;
    }

    /// <summary>Goes back from an article or another unit to what holds it: a heading stands over the next one.</summary>
    public void CloseUnit() => Current = UnitParent(ProvisionTerm.None);

    /// <summary>The number of the goal that is open, or 0.</summary>
    public int OpenGoal
    {
        get
        {
            var list = UnitParent(ProvisionTerm.Target);
            return list.Container is { Term: ProvisionTerm.Goal } goal ? goal.Ordinal : 0;
        }
    }

    /// <summary>Whether the last line that was placed is a heading, under which numbers may begin again.</summary>
    public bool IsUnderHeading => Current.Members is [.., { Kind: ProvisionKind.Heading }];

    /// <summary>Opens a list whose numbers begin again, under the heading that stands before it.</summary>
    public ProvisionDraft OpenList()
    {
        var parent = Current is { Container.Kind: ProvisionKind.List, Parent: { } above } ? above : Current;
        var label = (++parent.ListCount).ToString(CultureInfo.InvariantCulture);
        var list = new ProvisionDraft(ProvisionKind.List, parent.ListCount, label, default);
        if (Current.Members is [.., { Kind: ProvisionKind.Heading } heading])
        {
            Current.Members.RemoveAt(Current.Members.Count - 1);
            list.Children.Add(heading);
        }

        parent.Members.Add(list);
        Current = new ProvisionList(list, list.Children, parent.IsText, carry: 0, parent);
        return list;
    }

    /// <summary>Whether the list that paragraphs go to belongs to a text that is embedded, and no resolution.</summary>
    public bool IsInEmbeddedText => Current.IsText && !IsInAnnex;

    /// <summary>Goes back to the nearest list around the current one that a number goes on with.</summary>
    public bool TryReturnTo(int number)
    {
        for (var list = Current.Parent; list is not null; list = list.Parent)
        {
            if (list.LastNumber > 0 && number == list.Expected)
            {
                DissolveHeadings(list);
                Current = list;
                outer = SectionHolder(list);
                return true;
            }
        }

        return false;
    }

    /// <summary>A list whose members have no text but titles was none: they are numbered headings.</summary>
    private void DissolveHeadings(ProvisionList parent)
    {
        if (
            Current is { Container: { Kind: ProvisionKind.List } list }
            && parent.Members is [.., var last]
            && last == list
            && list.Children.TrueForAll(IsTitle)
        )
        {
            parent.Members.RemoveAt(parent.Members.Count - 1);
            parent.Members.AddRange(
                list.Children.Select(child => child.Kind == ProvisionKind.Heading ? child : child.AsHeading())
            );
            parent.ListCount--;
            parent.LastTitle = Current.LastNumber;
        }
    }

    private bool IsTitle(ProvisionDraft draft) =>
        draft.Kind == ProvisionKind.Heading
        || draft is { Kind: ProvisionKind.AnnexParagraph, Children.Count: 0, Segments: [var only] }
            && !Terminators.Introduces(source, only);

    private static ProvisionList SectionHolder(ProvisionList list) =>
        list
            is {
                Parent: { } parent,
                Container.Kind: ProvisionKind.Section or ProvisionKind.Article or ProvisionKind.List
            }
            ? SectionHolder(parent)
            : list;
}
