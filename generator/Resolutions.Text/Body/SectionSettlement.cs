using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// Decides, once everything is read, what the roman numerals and the letters of a text are: sections with numbers of their own, or headings
/// in one sequence of paragraphs. Then it numbers the preambular paragraphs.
/// </summary>
internal static class SectionSettlement
{
    /// <param name="members">The paragraphs, sections and annexes.</param>
    /// <param name="sections">The numbers of each section.</param>
    public static void Settle(List<ProvisionDraft> members, IReadOnlyDictionary<ProvisionDraft, ProvisionList> sections)
    {
        SettleSections(members, sections);
        NumberPreamble(members);
        SettleTexts(members, sections);
    }

    private static void SettleTexts(
        List<ProvisionDraft> members,
        IReadOnlyDictionary<ProvisionDraft, ProvisionList> sections
    )
    {
        foreach (var member in members)
        {
            if (member.Kind is ProvisionKind.Annex or ProvisionKind.Embedded)
            {
                Settle(member.Children, sections);
            }
            else if (member.Kind.IsContainer)
            {
                SettleTexts(member.Children, sections);
            }
        }
    }

    private static void SettleSections(
        List<ProvisionDraft> members,
        IReadOnlyDictionary<ProvisionDraft, ProvisionList> sections
    )
    {
        foreach (var section in members.Where(each => each.Kind == ProvisionKind.Section))
        {
            SettleSections(section.Children, sections);
        }

        foreach (var isLettered in new[] { true, false })
        {
            if (!RestartsNumbers(members, sections, isLettered))
            {
                Flatten(members, isLettered);
            }
        }
    }

    private static bool RestartsNumbers(
        List<ProvisionDraft> members,
        IReadOnlyDictionary<ProvisionDraft, ProvisionList> sections,
        bool isLettered
    )
    {
        var numbered = members.Exists(each => each.Kind is ProvisionKind.Operative or ProvisionKind.AnnexParagraph)
            ? 1
            : 0;
        foreach (var section in members.Where(each => IsSection(each, isLettered)))
        {
            numbered += FirstNumber(section, sections) == 1 ? 1 : 0;
        }

        return numbered > 1;
    }

    /// <summary>The first number in a section or in the sections that it holds, or 0.</summary>
    private static int FirstNumber(ProvisionDraft section, IReadOnlyDictionary<ProvisionDraft, ProvisionList> sections)
    {
        var list = sections[section];
        var own = list.FirstNumber == 0 && list.Letters is not null ? 1 : list.FirstNumber;
        return own > 0 || section.Children.Find(each => each.Kind == ProvisionKind.Section) is not { } inner
            ? own
            : FirstNumber(inner, sections);
    }

    private static bool IsSection(ProvisionDraft draft, bool isLettered) =>
        draft.Kind == ProvisionKind.Section && draft.LetteredLine.IsEmpty != isLettered;

    private static void Flatten(List<ProvisionDraft> members, bool isLettered)
    {
        var all = members.ToArray();
        members.Clear();
        foreach (var member in all)
        {
            var isSection = IsSection(member, isLettered);
            members.Add(isSection ? member.AsHeading() : member);
            members.AddRange(isSection ? member.Children : []);
        }
    }

    private static void NumberPreamble(List<ProvisionDraft> members)
    {
        var ordinal = 0;
        foreach (var member in members)
        {
            if (member.Kind == ProvisionKind.Preambular)
            {
                member.Ordinal = ++ordinal;
                member.Label = ordinal.ToString(CultureInfo.InvariantCulture);
            }
            else if (member.Kind == ProvisionKind.Section)
            {
                NumberPreamble(member.Children);
            }
        }
    }
}
