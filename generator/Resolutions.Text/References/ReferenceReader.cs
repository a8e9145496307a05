namespace Resolutions.Text;

/// <summary>Finds the references in all texts of a resolution: title, paragraphs, closing words, footnotes.</summary>
internal sealed class ReferenceReader
{
    private readonly string source;
    private readonly Resolution resolution;
    private readonly LanguageTable table;
    private readonly ReferenceLexer lexer;
    private readonly OrganChoice organs;
    private readonly ProvisionPlaces places;
    private readonly List<TextDiagnostic> diagnostics;
    private readonly ReferenceParser parser;
    private readonly ReferenceTokens tokens = new();
    private readonly ReferenceTokens quoted = new();

    /// <summary>The provisions in which the text stands, the outermost first, and whether each has no other annex beside it.</summary>
    private readonly List<(Provision Provision, bool IsAlone)> containers = [];

    /// <summary>The texts with references that have footnotes.</summary>
    private readonly List<Content> noted = [];

    public ReferenceReader(string source, Resolution resolution, Formula formula, List<TextDiagnostic> diagnostics)
    {
        this.source = source;
        this.resolution = resolution;
        this.diagnostics = diagnostics;
        table = formula.Table;
        lexer = ReferenceLexer.For(table);
        organs = new OrganChoice(formula.Organ, LatestSession(resolution.Header))
        {
            MayTurn = table.References.NumbersMayTurn,
        };
        places = new ProvisionPlaces(resolution);
        parser = new ReferenceParser(table, organs);
    }

    /// <summary>Gives every text its references.</summary>
    public void Read()
    {
        ReadBody(resolution.Header.Title);
        ReadAll(resolution.Provisions);
        var previous = default(Reference);
        foreach (var note in resolution.Footnotes)
        {
            Read(note.Content);
            previous = Resolve(note.Content, previous);
        }

        if (noted.Count > 0 && resolution.Footnotes.Count > 0)
        {
            var notes = new NotedNames(resolution.Footnotes);
            foreach (var content in noted)
            {
                notes.Tie(content);
            }
        }
    }

    /// <summary>The session in numbers such as 78/132 and 2023/3; other numbers say nothing of those.</summary>
    private static int? LatestSession(Header header)
    {
        var number = header.Symbol.IndexOf("/RES/", StringComparison.Ordinal) + "/RES/".Length;
        var isPlain =
            number >= "/RES/".Length && number < header.Symbol.Length && Characters.IsDigit(header.Symbol[number]);
        return isPlain && header.Symbol.IndexOf('(') < 0 ? header.Session : null;
    }

    private void ReadAll(IReadOnlyList<Provision> provisions)
    {
        var isAlone = provisions.Count > 0 && ProvisionPlaces.IsAlone(provisions);
        for (var i = 0; i < provisions.Count; i++)
        {
            var provision = provisions[i];
            containers.Add((provision, isAlone));
            var enacting = organs.Enacting;
            if (provision.EnactingFormula.Text is { Length: > 0 } formula)
            {
                organs.Enacting = OrganOf(formula) ?? enacting;
            }

            ReadBody(provision.Content);
            ReadAll(provision.Children);
            ReadBody(provision.ClosingWords);
            containers.RemoveAt(containers.Count - 1);
            organs.Enacting = enacting;
        }
    }

    /// <summary>The organ that a formula names, of a draft that the resolution recommends to another one.</summary>
    private Organ? OrganOf(string formula) =>
        table
            .EnactingNames.FirstOrDefault(name => FoldedText.MatchLiteral(formula, 0, FoldedText.Key(name.Name)) >= 0)
            ?.Organ;

    private void ReadBody(Content content)
    {
        Read(content);
        if (content.References.Count > 0 && content.Anchors.Count > 0)
        {
            noted.Add(content);
        }
    }

    private void Read(Content content)
    {
        var text = content.Text;
        if (text.Length == 0)
        {
            return;
        }

        lexer.Read(text, 0, text.Length, tokens);
        parser.Read(text, tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == ReferenceTokenKind.Quote)
            {
                lexer.Read(text, tokens[i].Span.Start + 1, tokens[i].Span.End - 1, quoted);
                quoted.RemoveAll(ReferenceTokenKind.Quote);
                parser.Read(text, quoted);
            }
        }

        if (parser.Found.Count > 0)
        {
            content.References = InOrder(parser.Found);
        }

        if (parser.Found.Count > 0 || parser.Findings.Count > 0)
        {
            Report(content, parser.Findings);
            parser.Found.Clear();
            parser.Findings.Clear();
        }
    }

    /// <summary>The references in the order of the text: those in quotation marks were found after the others.</summary>
    private Reference[] InOrder(List<Reference> found)
    {
        var isInOrder = true;
        for (var i = 0; i < found.Count; i++)
        {
            isInOrder &= i == 0 || found[i - 1].Span.Start <= found[i].Span.Start;
            if (found[i].Kind is ReferenceKind.Self or ReferenceKind.Provision && found[i].Targets.Count > 0)
            {
                found[i] = places.InScope(found[i], PathOfContainer());
            }
        }

        return isInOrder ? [.. found] : [.. found.OrderBy(reference => reference.Span.Start)];
    }

    /// <summary>Few texts refer to provisions of their own, so the path of the one in which a text stands is made when one does.</summary>
    private string PathOfContainer()
    {
        var path = "";
        foreach (var (provision, isAlone) in containers)
        {
            path = ProvisionPlaces.PathOf(provision, path, isAlone);
        }

        return path;
    }

    private void Report(Content content, List<ReferenceFinding> findings)
    {
        for (var each = 0; each < content.References.Count; each++)
        {
            var reference = content.References[each];
            for (var i = 0; reference.Kind == ReferenceKind.Self && i < reference.Targets.Count; i++)
            {
                if (places.Lacks(reference.Targets[i].Path))
                {
                    findings.Add(new(TextRules.MissingProvision, reference.Span, [reference.Targets[i].Path]));
                }
            }
        }

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

    /// <summary>Only resolutions have operative paragraphs.</summary>
    private static ReferenceTarget InDocument(ReferenceTarget target) =>
        new(Plain(target.Path), target.Through is { } last ? Plain(last) : null);

    private static string Plain(string path) =>
        path.StartsWith("OP", StringComparison.Ordinal) ? "Para" + path.Substring(2) : path;

    /// <summary>“Ibid.” is what the note before cites last.</summary>
    private static Reference? Resolve(Content note, Reference? previous)
    {
        Reference[]? resolved = null;
        for (var i = 0; i < note.References.Count; i++)
        {
            var reference = note.References[i];
            if (reference.Kind == ReferenceKind.Previous && previous is not null)
            {
                reference = reference with
                {
                    Symbol = previous.Symbol,
                    Name = previous.Name,
                    Targets =
                        previous.Kind == ReferenceKind.Document
                            ? [.. reference.Targets.Select(InDocument)]
                            : reference.Targets,
                };
                (resolved ??= [.. note.References])[i] = reference;
            }

            previous = reference.Symbol is not null || reference.Name is not null ? reference : previous;
        }

        var hasReferences = note.References.Count > 0;
        note.References = resolved ?? note.References;
        return hasReferences ? previous : null;
    }
}
