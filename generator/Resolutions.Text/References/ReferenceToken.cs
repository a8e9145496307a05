namespace Resolutions.Text;

/// <summary>A piece of running text. Most pieces are words that say nothing, so what the others hold shares one place.</summary>
internal readonly record struct ReferenceToken(ReferenceTokenKind Kind, TextSpan Span)
{
    private readonly object? value;

    /// <summary>The word of the table.</summary>
    public ReferenceWord? Word { get; init; }

    /// <summary>The numbers, one for each letter of a list of parts.</summary>
    public List<CitedNumber>? Numbers
    {
        get => value as List<CitedNumber>;
        init => this.value = value;
    }

    /// <summary>The label, such as <c>12(a)</c>; the symbol in its form for people; the modifier.</summary>
    public string? Text
    {
        get => value as string;
        init => this.value = value;
    }

    /// <summary>The date.</summary>
    public CalendarDate? Date
    {
        get => Kind == ReferenceTokenKind.Date ? (CalendarDate)value! : null;
        init => this.value = value;
    }

    /// <summary>What the word does; nothing for what is no word of the table.</summary>
    public ReferenceRole Role => Word?.Role ?? ReferenceRole.Word;

    /// <summary>Whether it does something by itself, and not only beside another one as words, commas and prepositions do.</summary>
    public bool IsTurn =>
        Kind switch
        {
            ReferenceTokenKind.Known => Role
                is ReferenceRole.Noun
                    or ReferenceRole.Unit
                    or ReferenceRole.Organ
                    or ReferenceRole.Own
                    or ReferenceRole.Filler
                    or ReferenceRole.Self
                    or ReferenceRole.Thereof
                    or ReferenceRole.Previous,
            ReferenceTokenKind.Symbol
            or ReferenceTokenKind.Number
            or ReferenceTokenKind.Label
            or ReferenceTokenKind.Quote
            or ReferenceTokenKind.Stop => true,
            _ => false,
        };

    /// <summary>Whether the token is a word of the table that does this.</summary>
    public bool Is(ReferenceRole role) => Word is not null && Word.Role == role;
}
