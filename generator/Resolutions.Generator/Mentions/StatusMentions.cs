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
        Text.TextSpan before = mention.Span;
        foreach (MentionedProvision provision in mention.Provisions)
        {
            Text.TextSpan place = provision.Label.IsEmpty ? mention.Span : provision.Label;
            foreach (TypeStatus inside in Between(provision, resolution))
            {
                yield return (inside, Text.TextSpan.FromBounds(before.Start, Math.Max(before.End, place.End)));
            }

            before = place;
            TypeStatus? status = resolution.Find(provision.Path) is { } known
                ? TypeStatus.Find(known.Type)
                : ofResolution;
            if (status is null || IsOf(resolution, status))
            {
                isMeant = true;
                continue;
            }

            yield return (status, place);
        }

        if (isMeant && ofResolution is not null)
        {
            yield return (ofResolution, mention.Span);
        }
    }

    /// <summary>What is not in force between the ends of a range.</summary>
    private static IEnumerable<TypeStatus> Between(MentionedProvision provision, KnownResolution resolution) =>
        provision.From is not { } first
            ? []
            : resolution
                .Between(first, provision.Path)
                .Select(static each => TypeStatus.Find(each.Type))
                .OfType<TypeStatus>()
                .Where(status => !IsOf(resolution, status));

    private static bool IsOf(KnownResolution resolution, TypeStatus status) =>
        SymbolEqualityComparer.Default.Equals(status.Type, resolution.Type);
}
