namespace Resolutions;

/// <summary>Finds what may be meant: repairs at the fault, as scans and catalogues make it likely, until the text is a symbol.</summary>
internal static class SymbolRepair
{
    private const int MostRepairs = 4;

    /// <summary>The symbol that small repairs give, in its display form; <see langword="null"/> where they give none.</summary>
    public static string? Suggest(string text, SymbolFault fault)
    {
        string current = text.Trim();
        if (current.Length is 0 or > 80)
        {
            return null;
        }

        if (SymbolParser.TryParse(current, out _, out fault))
        {
            return null;
        }

        for (int i = 0; i < MostRepairs; i++)
        {
            string? best = null;
            SymbolFault next = fault;
            foreach (string candidate in SymbolRepairs.At(current, fault))
            {
                if (SymbolParser.TryParse(candidate, out SymbolLayout layout, out SymbolFault left))
                {
                    return SymbolWriter.Display(candidate, new SymbolRange(layout.Half.Start, layout.End));
                }

                // A repair counts where the text reads further for it.
                if (best is null && Rest(candidate, left) < Rest(current, fault) && candidate.Length > 0)
                {
                    best = candidate;
                    next = left;
                }
            }

            if (best is null)
            {
                return null;
            }

            current = best;
            fault = next;
        }

        return null;
    }

    private static int Rest(string text, SymbolFault fault) => text.Length - fault.Start;
}
