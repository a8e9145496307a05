using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>The texts that a baseline has, which says what became of each: changed, moved to another number, or gone.</summary>
internal sealed class EarlierTexts(IReadOnlyList<BaselineEntry> entries)
{
    /// <summary>The entries by their identifiers; of several files the first one counts.</summary>
    private readonly Dictionary<string, BaselineEntry> byId = entries
        .GroupBy(static entry => entry.Id, StringComparer.Ordinal)
        .ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);

    /// <summary>The entry of a provision; <see langword="null"/> where there is none.</summary>
    public BaselineEntry? Find(string id) => byId.TryGetValue(id, out BaselineEntry? entry) ? entry : null;

    /// <summary>What became of the text of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="resolution">The type of its resolution.</param>
    /// <param name="now">The provision that has its number now.</param>
    /// <returns>The provision that has the text now; the one that is only like it; whether the text is nobody's any more.</returns>
    public (INamedTypeSymbol? Moved, INamedTypeSymbol? Alike, bool IsGone) WhatBecameOf(
        BaselineEntry entry,
        INamedTypeSymbol resolution,
        INamedTypeSymbol? now
    )
    {
        bool isOther = now is null || HasTextOfAnother(now, entry) || IsAnotherText(now, entry);
        INamedTypeSymbol? moved =
            FindMoved(entry, resolution, now, isRecent: true)
            // Other citations of it may have moved already, and the baseline with them.
            ?? (isOther ? FindMoved(entry, resolution, now, isRecent: false) : null);
        INamedTypeSymbol? alike = moved is null ? FindAlike(entry, resolution, now) : null;
        return (moved, alike, moved is null && (isOther || alike is not null));
    }

    /// <summary>The provision that has the text of an entry now; of those that had it before, too, where it need not be a recent one.</summary>
    private INamedTypeSymbol? FindMoved(
        BaselineEntry entry,
        INamedTypeSymbol resolution,
        INamedTypeSymbol? now,
        bool isRecent
    )
    {
        List<string> words = WithoutEnd(entry.Text);
        bool isFootnote = CitedText.IsFootnote(entry.Path);
        INamedTypeSymbol[] found =
        [
            .. CitedText
                .Within(resolution)
                .Where(type =>
                    !SymbolEqualityComparer.Default.Equals(type, now)
                    && CitedText.IsFootnote(type.Name) == isFootnote
                    && CitedText.HasOwn(type)
                    && (isFootnote || !isRecent || !HadItsText(type))
                    && (
                        CitedText.FingerprintOf(type) == entry.Fingerprint
                        || WithoutEnd(CitedText.OwnOf(type)).SequenceEqual(words)
                    )
                ),
        ];

        // Many footnotes may say “Ibid.”: that one does no longer does not mean that it is another one now.
        return isFootnote && found.Length > 1 ? null : found.FirstOrDefault();
    }

    /// <summary>
    /// The provision that has most of the words of an entry, and more of them than the one of its name: it has another number, and was changed.
    /// </summary>
    private INamedTypeSymbol? FindAlike(BaselineEntry entry, INamedTypeSymbol resolution, INamedTypeSymbol? now)
    {
        const double least = 2.0 / 3;
        const double most = 1.0 / 2;
        if (
            CitedText.IsFootnote(entry.Path)
            || now is not null && SharedWords.Of(CitedText.OwnOf(now), entry.Text) >= most
        )
        {
            return null;
        }

        return CitedText
            .Within(resolution)
            .Where(type =>
                !SymbolEqualityComparer.Default.Equals(type, now)
                && !CitedText.IsFootnote(type.Name)
                && CitedText.HasOwn(type)
                && !HadItsText(type)
            )
            .Select(type => (Type: type, Share: SharedWords.Of(CitedText.OwnOf(type), entry.Text)))
            .Where(static each => each.Share >= least)
            .OrderByDescending(static each => each.Share)
            .Select(static each => each.Type)
            .FirstOrDefault();
    }

    /// <summary>Whether the baseline has the provision with the text that it has: nothing has moved there.</summary>
    private bool HadItsText(INamedTypeSymbol type) =>
        Find(CitedText.IdOf(type)) is { } own && own.Fingerprint == CitedText.FingerprintOf(type);

    /// <summary>Whether a provision has so little of its earlier words that its text is another one: what stood below has moved up.</summary>
    private static bool IsAnotherText(INamedTypeSymbol now, BaselineEntry entry)
    {
        const int leastShare = 3;
        List<string> words = QuoteWords.Of(CitedText.OwnOf(now));
        List<string> earlier = QuoteWords.Of(entry.Text);
        return earlier.Count > 0
            && NearestPassage.CompareWhole(words, earlier) is var (_, same)
            && same * leastShare < Math.Min(words.Count, earlier.Count);
    }

    /// <summary>Whether a provision has the text that another one had: its own is gone, and those behind it moved up.</summary>
    private bool HasTextOfAnother(INamedTypeSymbol now, BaselineEntry entry)
    {
        List<string> words = WithoutEnd(CitedText.OwnOf(now));
        return !CitedText.IsFootnote(entry.Path)
            && entries.Any(other =>
                other.Id != entry.Id && other.Symbol == entry.Symbol && WithoutEnd(other.Text).SequenceEqual(words)
            );
    }

    /// <summary>The words without the mark at the end, which is another one for the last paragraph.</summary>
    private static List<string> WithoutEnd(string text)
    {
        List<string> words = QuoteWords.Of(text);
        if (words.Count > 0 && words[words.Count - 1] is ";" or "." or "," or "。" or "；" or "，")
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }
}
