using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>
/// Tells which provisions of an embedded text are cited without it, as A/RES/67/1, para. 41: those whose words nothing else beside
/// the text or in another embedded text has.
/// </summary>
internal sealed class EmbeddedCitations
{
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);

    /// <param name="provisions">Everything in the place where the embedded texts stand.</param>
    public EmbeddedCitations(IReadOnlyList<Provision> provisions)
    {
        if (provisions.Any(static each => each.Kind == ProvisionKind.Embedded))
        {
            foreach (Provision provision in provisions)
            {
                Count(provision.Kind == ProvisionKind.Embedded ? provision.Children : [provision]);
            }
        }
    }

    /// <summary>Whether a provision directly in an embedded text is cited without it.</summary>
    public bool IsUnambiguous(Provision provision) => uses.TryGetValue(WordsOf(provision), out int count) && count == 1;

    private void Count(IReadOnlyList<Provision> provisions)
    {
        foreach (Provision provision in provisions.Where(static each => each.Kind.HasName))
        {
            string words = WordsOf(provision);
            uses[words] = uses.TryGetValue(words, out int count) ? count + 1 : 1;
        }
    }

    private static string WordsOf(Provision provision) => ProvisionWords.Of(ProvisionName.Of(provision).Path);
}
