using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// Decides, once everything is read, what the roman numerals of a text are: sections with numbers of their own, or headings in one
/// sequence of paragraphs. Then it numbers the preambular paragraphs.
/// </summary>
internal static class SectionSettlement
{
    /// <param name="members">The paragraphs, sections and annexes.</param>
    /// <param name="sections">The numbers of each section.</param>
    public static void Settle(List<ProvisionDraft> members, IReadOnlyDictionary<ProvisionDraft, ProvisionList> sections)
    {
        foreach (var text in members.Where(each => each.Kind is ProvisionKind.Annex or ProvisionKind.Embedded))
        {
            Settle(text.Children, sections);
        }

        if (!RestartsNumbers(members, sections))
        {
            Flatten(members);
        }

        NumberPreamble(members);
    }

    private static bool RestartsNumbers(
        List<ProvisionDraft> members,
        IReadOnlyDictionary<ProvisionDraft, ProvisionList> sections
    )
    {
        var numbered = members.Exists(each => each.Kind is ProvisionKind.Operative or ProvisionKind.AnnexParagraph)
            ? 1
            : 0;
        foreach (var section in members.Where(each => each.Kind == ProvisionKind.Section))
        {
            numbered += sections[section].FirstNumber == 1 ? 1 : 0;
        }

        return numbered > 1;
    }

    private static void Flatten(List<ProvisionDraft> members)
    {
        var all = members.ToArray();
        members.Clear();
        foreach (var member in all)
        {
            var isSection = member.Kind == ProvisionKind.Section;
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
