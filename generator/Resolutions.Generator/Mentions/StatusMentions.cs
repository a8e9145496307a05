using Microsoft.CodeAnalysis;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds what a mention names that is not in force any more.</summary>
internal static class StatusMentions
{
    /// <summary>The statuses with their places: that of a resolution once, at its symbol, those of provisions each at its number.</summary>
    public static IEnumerable<(TypeStatus Status, Text.TextSpan Place)> Find(
        Mention mention,
        KnownResolution resolution
    )
    {
        TypeStatus? ofResolution = TypeStatus.Of(resolution.Type);
        bool isMeant = mention.Provisions.Count == 0;
        foreach (MentionedProvision provision in mention.Provisions)
        {
            TypeStatus? status = resolution.Find(provision.Path) is { } known
                ? TypeStatus.Find(known.Type)
                : ofResolution;
            if (status is null || SymbolEqualityComparer.Default.Equals(status.Type, resolution.Type))
            {
                isMeant = true;
                continue;
            }

            yield return (status, provision.Label.IsEmpty ? mention.Span : provision.Label);
        }

        if (isMeant && ofResolution is not null)
        {
            yield return (ofResolution, mention.Span);
        }
    }
}
