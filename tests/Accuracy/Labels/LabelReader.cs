namespace Resolutions.Accuracy.Labels;

/// <summary>
/// Takes from silver labels what can be trusted: preambular labels without prefix that end with a comma and stand between the
/// enacting formula and the first operative paragraph, and operative labels of the first level whose plain numbers follow each
/// other before the closing lines. Beside them, with the reason, the paragraphs that the text itself proves against their labels.
/// </summary>
internal sealed class LabelReader
{
    private readonly List<LabelledParagraph> paragraphs = [];
    private readonly string firstFormula;

    private string part = "";
    private string section = "";
    private bool isEmbedded;
    private bool isClosed;
    private bool introducesText;
    private bool isInFront;
    private int next = 1;
    private int nextOfList;

    private LabelReader(string firstFormula) => this.firstFormula = firstFormula;

    public static LabelledDocument Read(IReadOnlyList<LabelledElement> elements, string symbol)
    {
        var formula = elements.ToList().FindIndex(element => LabelChecks.IsFormula(element.Text));
        var header = LabelledHeaders.Of(elements.Take(Math.Max(formula, 0)), symbol);
        if (formula < 0)
        {
            return Document(elements, [], header, isResolution: false);
        }

        var reader = new LabelReader(elements[formula].Text.TrimEnd(',', ' '));
        reader.Start(elements, formula);
        for (var i = formula + 1; i < elements.Count; i++)
        {
            reader.Take(elements, i);
        }

        return Document(elements, SectionScopes.Settle(reader.paragraphs), header, isResolution: true);
    }

    private static LabelledDocument Document(
        IReadOnlyList<LabelledElement> elements,
        IReadOnlyList<LabelledParagraph> paragraphs,
        LabelledHeader header,
        bool isResolution
    ) =>
        new()
        {
            Elements = elements,
            Paragraphs = paragraphs,
            Subparagraphs = LabelledLevels.Of(elements),
            Header = header,
            IsResolution = isResolution,
        };

    private string Scope =>
        isEmbedded ? LabelledParagraph.Embedded
        : section.Length == 0 ? part
        : $"{part}/{section}";

    private void Take(IReadOnlyList<LabelledElement> elements, int i)
    {
        var element = elements[i];
        if (LabelChecks.IsFormula(element.Text))
        {
            Start(elements, i);
            return;
        }

        // The closing lines are behind the last paragraph; those of an embedded text, where it has any, are not labelled so.
        isClosed |= element.Type == "backmatter" && (next > 1 || introducesText);
        isClosed |= LabelChecks.IsAnnex(element.Text) && next > 1;
        if (isClosed)
        {
            return;
        }

        if (LabelChecks.Roman(element) is { Length: > 0 } numeral && !isEmbedded)
        {
            section = numeral;
            introducesText = false;
        }
        else if (!TakeNumbered(element) && !TakeInFront(element) && next == 1 && nextOfList == 0)
        {
            TakeUnnumbered(element);
        }
    }

    /// <summary>A formula opens a lettered resolution, or a text that the resolution recommends.</summary>
    private void Start(IReadOnlyList<LabelledElement> elements, int formula)
    {
        const int linesOfTitle = 3;
        var letter = elements
            .Take(formula)
            .TakeLast(linesOfTitle)
            .Select(element => LabelChecks.Letter(element.Text))
            .FirstOrDefault(each => each.Length > 0);
        isEmbedded =
            letter is null && (paragraphs.Count > 0 || firstFormula != elements[formula].Text.TrimEnd(',', ' '));
        part = letter ?? part;
        section = "";
        isClosed &= letter is null;
        introducesText = isInFront = false;
        next = 1;
        nextOfList = 0;
    }

    private bool TakeNumbered(LabelledElement element)
    {
        var isLabelled = element is { IsOperative: true, Level: 1, Prefix: [.., '.'] };
        var (number, text) =
            isLabelled ? (LabelChecks.Number(element.Prefix), element.Text)
            : element.Type == "paragraph" && element.Prefix.Length > 0
                ? (LabelChecks.Number(element.Prefix), element.Text)
            : LabelChecks.NumberInText(element.Text);
        var restarts = number == 1 && section.Length > 0 && next > 1 && !EndsWithText();
        if (number == 0 || !isLabelled && number == 1 && !LabelChecks.OpensAsOperative(text))
        {
            return false;
        }

        // A list begins again at 1 without a heading: it goes on until the number comes that the resolution waits for.
        if (number == nextOfList || number == 1 && next > 1 && !restarts)
        {
            nextOfList = number + 1;
            return true;
        }

        if (number != next && !restarts)
        {
            return true;
        }

        paragraphs.Add(
            isLabelled
                ? new(number, Scope, element.Text, element.Verb)
                : new(
                    number,
                    Scope,
                    text,
                    element.Verb,
                    $"labelled {Name(element)}, but has the number that comes next"
                )
        );
        next = number + 1;
        nextOfList = 0;
        return true;
    }

    /// <summary>Numbers the operative paragraphs that are labelled as frontmatter, where nothing else has a number yet.</summary>
    private bool TakeInFront(LabelledElement element)
    {
        if (!LabelChecks.IsOperativeInFront(element) || isEmbedded || nextOfList > 0 || next > 1 && !isInFront)
        {
            return false;
        }

        const string reason = "labelled frontmatter, but stands below the formula, decides, and lost its number";
        paragraphs.Add(new(next++, Scope, element.Text, element.Verb, reason));
        isInFront = true;
        return true;
    }

    private void TakeUnnumbered(LabelledElement element)
    {
        var text = element.Text;
        if (LabelChecks.IntroducesText(text) && !isEmbedded)
        {
            paragraphs.Add(new(1, Scope, text, element.Verb, "the single operative paragraph has no number"));
            isEmbedded = introducesText = true;
        }
        else if (element.IsPreambular && text.EndsWith(',') && !LabelChecks.IsPiece(text))
        {
            paragraphs.Add(new(0, Scope, text, element.Verb));
        }
        else if (element.Type != "title" && LabelChecks.OpensAndEndsAsPreambular(text) && !LabelChecks.IsPiece(text))
        {
            paragraphs.Add(
                new(0, Scope, text, null, $"labelled {Name(element)}, but opens and ends as a preambular paragraph")
            );
        }
        else if (element.IsPreambular && LabelChecks.IsPreambularWithSemicolon(text))
        {
            paragraphs.Add(
                new(
                    0,
                    Scope,
                    text,
                    element.Verb,
                    "not trusted, because it ends with a semicolon, but opens as a preambular paragraph"
                )
            );
        }
        else if (element.IsPreambular && LabelChecks.OpensAsOperative(text) && !isEmbedded)
        {
            paragraphs.Add(new(1, Scope, text, element.Verb, "labelled preambular, but decides, and has no number"));
            next = 2;
        }
    }

    private static string Name(LabelledElement element) =>
        Plain.Words($"{element.ParagraphType ?? element.Type} {element.Prefix}");

    private bool EndsWithText() => paragraphs.Count > 0 && paragraphs[^1].Text.EndsWith(':');
}
