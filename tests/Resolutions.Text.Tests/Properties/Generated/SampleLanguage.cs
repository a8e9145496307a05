namespace Resolutions.Text.Tests.Properties.Generated;

/// <summary>What a generated text needs of a language beside its table.</summary>
internal sealed record SampleLanguage
{
    public required Language Language { get; init; }

    /// <summary>The lines above the preamble, the enacting formula last.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>The lines behind the last paragraph.</summary>
    public required IReadOnlyList<string> Closing { get; init; }

    /// <summary>Words that say nothing: no verbs, no numbers.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What stands between words.</summary>
    public string Space { get; init; } = " ";

    public string Comma { get; init; } = ",";

    public string Semicolon { get; init; } = ";";

    public string FullStop { get; init; } = ".";

    public string Colon { get; init; } = ":";

    /// <summary>The first markers of the lists of each level, outermost first.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Markers { get; init; }

    /// <summary>What opens an annex.</summary>
    public required string Annex { get; init; }

    /// <summary>The verbs of preambles, from the table.</summary>
    public IReadOnlyList<string> PreambularVerbs => Verbs(PhraseForms.Preambular);

    /// <summary>The verbs of operative paragraphs, from the table.</summary>
    public IReadOnlyList<string> OperativeVerbs => Verbs(PhraseForms.Operative);

    /// <summary>The phrases of one piece: halves around an ellipsis would need words between them.</summary>
    private string[] Verbs(PhraseForms form) =>
        [
            .. LanguageTables
                .All.Single(table => table.Language == Language)
                .Verbs.Where(verb => verb.Forms.HasFlag(form) && !verb.Phrase.Contains('…', StringComparison.Ordinal))
                .Select(verb => verb.Phrase),
        ];

    public override string ToString() => Language.ToString();
}
