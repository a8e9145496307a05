namespace Resolutions.Text;

/// <summary>A resolution as the text prints it.</summary>
public sealed class Resolution
{
    internal Resolution(
        Language language,
        Header header,
        Content enactingFormula,
        IReadOnlyList<Provision> provisions,
        Closing? closing,
        IReadOnlyList<Footnote> footnotes
    )
    {
        Language = language;
        Header = header;
        EnactingFormula = enactingFormula;
        Provisions = provisions;
        Closing = closing;
        Footnotes = footnotes;
    }

    /// <summary>The same resolution with its footnotes.</summary>
    internal Resolution With(IReadOnlyList<Footnote> footnotes) =>
        new(Language, Header, EnactingFormula, Provisions, Closing, footnotes);

    /// <summary>The language of the text.</summary>
    public Language Language { get; }

    /// <summary>What stands above the enacting formula.</summary>
    public Header Header { get; }

    /// <summary>The name of the organ that opens the resolution, such as <c>The General Assembly,</c>; empty where each part has its own.</summary>
    public Content EnactingFormula { get; }

    /// <summary>The preambular and operative paragraphs and the headings over them, or the lettered parts, in reading order.</summary>
    public IReadOnlyList<Provision> Provisions { get; }

    /// <summary>The lines after the last paragraph; <see langword="null"/> where the text has none or each part has its own.</summary>
    public Closing? Closing { get; }

    /// <summary>The footnotes: those with signs, and the others by number.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; }
}
