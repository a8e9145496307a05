using System.Runtime.CompilerServices;

namespace Resolutions.Text;

/// <summary>Finds the references in all texts of a resolution: title, paragraphs, closing words, footnotes.</summary>
internal sealed class ReferenceReader
{
    private static readonly ConditionalWeakTable<LanguageTable, ReferenceLexer> Lexers = new();

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

    /// <summary>The texts with references that have footnotes.</summary>
    private readonly List<Content> noted = [];

    public ReferenceReader(string source, Resolution resolution, Formula formula, List<TextDiagnostic> diagnostics)
    {
        this.source = source;
        this.resolution = resolution;
        this.diagnostics = diagnostics;
        table = formula.Table;
        lexer = Lexers.GetValue(table, static table => new ReferenceLexer(table));
        organs = new OrganChoice(formula.Organ, LatestSession(resolution.Header));
        places = new ProvisionPlaces(resolution);
        parser = new ReferenceParser(table, organs);
    }

    /// <summary>Gives every text its references.</summary>
    public void Read()
    {
        ReadBody(resolution.Header.Title, null);
        ReadAll(resolution.Provisions, null);
        var previous = default(Reference);
        foreach (var note in resolution.Footnotes)
        {
            Read(note.Content, null);
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

    private void ReadAll(IReadOnlyList<Provision> provisions, ProvisionScope? container)
    {
        var isAlone = provisions.Count > 0 && ProvisionPlaces.IsAlone(provisions);
        for (var i = 0; i < provisions.Count; i++)
        {
            var provision = provisions[i];
            var scope = new ProvisionScope(provision, isAlone, container);
            var enacting = organs.Enacting;
            if (provision.EnactingFormula.Text is { Length: > 0 } formula)
            {
                organs.Enacting = OrganOf(formula) ?? enacting;
            }

            ReadBody(provision.Content, scope);
            ReadAll(provision.Children, scope);
            ReadBody(provision.ClosingWords, scope);
            organs.Enacting = enacting;
        }
    }

    /// <summary>The organ that a formula names, of a draft that the resolution recommends to another one.</summary>
    private Organ? OrganOf(string formula) =>
        table
            .EnactingNames.FirstOrDefault(name => FoldedText.MatchLiteral(formula, 0, FoldedText.Key(name.Name)) >= 0)
            ?.Organ;

    private void ReadBody(Content content, ProvisionScope? scope)
    {
        Read(content, scope);
        if (content.References.Count > 0 && content.Anchors.Count > 0)
        {
            noted.Add(content);
        }
    }

    private void Read(Content content, ProvisionScope? scope)
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
            content.References = InOrder(parser.Found, scope);
        }

        if (parser.Found.Count > 0 || parser.Findings.Count > 0)
        {
            Report(content, parser.Findings);
            parser.Found.Clear();
            parser.Findings.Clear();
        }
    }

    /// <summary>The references in the order of the text: those in quotation marks were found after the others.</summary>
    private Reference[] InOrder(List<Reference> found, ProvisionScope? scope)
    {
        var isInOrder = true;
        for (var i = 0; i < found.Count; i++)
        {
            isInOrder &= i == 0 || found[i - 1].Span.Start <= found[i].Span.Start;
            if (found[i].Kind is ReferenceKind.Self or ReferenceKind.Provision && found[i].Targets.Count > 0)
            {
                found[i] = places.InScope(found[i], scope?.Path ?? "");
            }
        }

        return isInOrder ? [.. found] : [.. found.OrderBy(reference => reference.Span.Start)];
    }

    private void Report(Content content, List<ReferenceFinding> findings)
    {
        foreach (var reference in content.References)
        {
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

    /// <summary>“Ibid.” is what the note before cites last.</summary>
    private static Reference? Resolve(Content note, Reference? previous)
    {
        if (note.References.Count == 0)
        {
            return null;
        }

        var references = note.References.ToArray();
        for (var i = 0; i < references.Length; i++)
        {
            if (references[i].Kind == ReferenceKind.Previous && previous is not null)
            {
                references[i] = references[i] with { Symbol = previous.Symbol, Name = previous.Name };
            }

            previous = references[i].Symbol is not null || references[i].Name is not null ? references[i] : previous;
        }

        note.References = references;
        return previous;
    }
}
