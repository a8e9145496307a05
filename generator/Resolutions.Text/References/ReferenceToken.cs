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

    /// <summary>Whether the token is a word of the table that does this.</summary>
    public bool Is(ReferenceRole role) => Word is not null && Word.Role == role;
}
