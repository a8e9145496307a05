namespace Resolutions.Text;

/// <summary>Finds the enacting formula, which gives language and organ.</summary>
internal static class FormulaFinder
{
    private static readonly Dictionary<string, (LanguageTable Table, Organ Organ)> Names = Build();
    private static readonly int Longest = Names.Keys.Max(key => key.Length);

    /// <summary>
    /// The first line that is a formula with its comma; else the last one without, as organs are named in mastheads too and a
    /// resolution without preamble drops the comma.
    /// </summary>
    public static Formula? Find(string source, List<SourceLine> lines, List<Block> blocks)
    {
        Formula? bare = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            for (var line = blocks[i].FirstLine; blocks[i].Kind == BlockKind.Text && line <= blocks[i].LastLine; line++)
            {
                var span = LineTrimmer.Trim(source, lines[line]);
                if (span.Length > Longest * 2)
                {
                    continue;
                }

                var key = LinePattern.Key(LineTrimmer.Words(source, span)).Replace("*", "");
                if (Names.TryGetValue(key.TrimEnd(','), out var found))
                {
                    bare = new Formula(i, line, found.Table, found.Organ);
                    if (key.EndsWith(",", StringComparison.Ordinal))
                    {
                        return bare;
                    }
                }
            }
        }

        return bare;
    }

    private static Dictionary<string, (LanguageTable Table, Organ Organ)> Build()
    {
        var names = new Dictionary<string, (LanguageTable, Organ)>(StringComparer.Ordinal);
        foreach (var table in LanguageTables.All)
        {
            foreach (var name in table.EnactingNames)
            {
                names.Add(LinePattern.Key(name.Name), (table, name.Organ));
            }
        }

        return names;
    }
}
