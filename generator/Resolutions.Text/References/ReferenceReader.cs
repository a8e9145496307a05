namespace Resolutions.Text;

/// <summary>Finds the references in all texts of a resolution: title, paragraphs, closing words, footnotes.</summary>
internal sealed class ReferenceReader
{
    private static readonly Dictionary<Language, ReferenceLexer> Lexers = LanguageTables.All.ToDictionary(
        table => table.Language,
        table => new ReferenceLexer(table)
    );

    private readonly string source;
    private readonly Resolution resolution;
    private readonly LanguageTable table;
    private readonly ReferenceLexer lexer;
    private readonly OrganChoice organs;
    private readonly ProvisionPlaces places;
    private readonly List<TextDiagnostic> diagnostics;

    public ReferenceReader(string source, Resolution resolution, Formula formula, List<TextDiagnostic> diagnostics)
    {
        this.source = source;
        this.resolution = resolution;
        this.diagnostics = diagnostics;
        table = formula.Table;
        lexer = Lexers[table.Language];
        organs = new OrganChoice(formula.Organ, LatestSession(resolution.Header));
        places = new ProvisionPlaces(resolution);
    }

    /// <summary>Gives every text its references.</summary>
    public void Read()
    {
        Read(resolution.Header.Title, "");
        ReadAll(resolution.Provisions, "");
        var previous = default(Reference);
        foreach (var note in resolution.Footnotes)
        {
            Read(note.Content, "");
            previous = Resolve(note.Content, previous);
        }

        var notes = new NotedNames(resolution.Footnotes);
        foreach (var content in places.Contents)
        {
            notes.Tie(content);
        }
    }

    private static int? LatestSession(Header header) =>
        header.Symbol.IndexOf('(') < 0 && header.Symbol.IndexOf("S-", StringComparison.Ordinal) < 0
            ? header.Session
            : null;

    private void ReadAll(IReadOnlyList<Provision> provisions, string container)
    {
        var isAlone = ProvisionPlaces.IsAlone(provisions);
        foreach (var provision in provisions)
        {
            var path = ProvisionPlaces.PathOf(provision, container, isAlone);
            var enacting = organs.Enacting;
            organs.Enacting = OrganOf(provision.EnactingFormula.Text) ?? enacting;
            Read(provision.Content, path);
            ReadAll(provision.Children, path);
            Read(provision.ClosingWords, path);
            organs.Enacting = enacting;
        }
    }

    /// <summary>The organ that a formula names, of a draft that the resolution recommends to another one.</summary>
    private Organ? OrganOf(string formula) =>
        formula.Length == 0
            ? null
            : table
                .EnactingNames.FirstOrDefault(name =>
                    FoldedText.MatchLiteral(formula, 0, FoldedText.Key(name.Name)) >= 0
                )
                ?.Organ;

    private void Read(Content content, string container)
    {
        if (content.Text.Length == 0)
        {
            return;
        }

        var found = new List<Reference>();
        var findings = new List<ReferenceFinding>();
        var tokens = lexer.Read(content.Text, 0, content.Text.Length);
        Parse(content.Text, tokens, found, findings);
        foreach (var quote in tokens.Where(token => token.Kind == ReferenceTokenKind.Quote))
        {
            var inner = lexer.Read(content.Text, quote.Span.Start + 1, quote.Span.End - 1);
            Parse(content.Text, inner.FindAll(token => token.Kind != ReferenceTokenKind.Quote), found, findings);
        }

        if (found.Count == 0 && findings.Count == 0)
        {
            return;
        }

        content.References =
        [
            .. found
                .Select(reference =>
                    reference.Kind is ReferenceKind.Self or ReferenceKind.Provision
                        ? places.InScope(reference, container)
                        : reference
                )
                .OrderBy(reference => reference.Span.Start),
        ];
        Report(content, findings);
    }

    private void Parse(string text, List<ReferenceToken> tokens, List<Reference> found, List<ReferenceFinding> findings)
    {
        var parser = new ReferenceParser(text, tokens, table, organs);
        parser.Read();
        found.AddRange(parser.Found);
        findings.AddRange(parser.Findings);
    }

    private void Report(Content content, List<ReferenceFinding> findings)
    {
        findings.AddRange(
            content
                .References.Where(reference => reference.Kind == ReferenceKind.Self)
                .SelectMany(reference =>
                    reference
                        .Targets.Where(target => places.Lacks(target.Path))
                        .Select(target => new ReferenceFinding(
                            TextRules.MissingProvision,
                            reference.Span,
                            [target.Path]
                        ))
                )
        );
        if (findings.Count > 0)
        {
            var positions = new ContentPlaces(source, content);
            diagnostics.AddRange(
                findings.Select(found => new TextDiagnostic(
                    found.Rule,
                    positions.SourceOf(found.Span),
                    found.Arguments
                ))
            );
        }
    }

    /// <summary>“Ibid.” is what the note before cites last.</summary>
    private static Reference? Resolve(Content note, Reference? previous)
    {
        var references = note.References.ToArray();
        for (var i = 0; i < references.Length; i++)
        {
            if (references[i].Kind == ReferenceKind.Previous && previous is not null)
            {
                references[i] = references[i] with { Symbol = previous.Symbol, Name = previous.Name };
            }

            previous = references[i].Symbol is not null || references[i].Name is not null ? references[i] : previous;
        }

        if (references.Length > 0)
        {
            note.References = references;
        }

        return references.Length == 0 ? null : previous;
    }
}
