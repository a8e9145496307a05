namespace Resolutions.Generator;

/// <summary>The identifiers of the rules that are not about one text alone.</summary>
internal static class RuleIds
{
    public const string DuplicateResolution = "RES0101";
    public const string NameCollision = "RES0102";
    public const string AmbiguousReference = "RES0103";

    /// <summary>One file is among the Resolution items twice.</summary>
    public const string ListedTwice = "RES0104";

    /// <summary>A cited provision is not in the cited resolution.</summary>
    public const string MissingCitedProvision = "RES0105";

    /// <summary>A quote is not in the cited provision, in any of its languages.</summary>
    public const string QuoteNotInText = "RES2001";

    /// <summary>The fingerprint that was reviewed is another one now.</summary>
    public const string ReviewedOtherText = "RES2002";

    /// <summary>A provision is done in one place and does not apply in another.</summary>
    public const string ContradictoryCitations = "RES2003";

    /// <summary>One declaration says the same twice.</summary>
    public const string CitedTwice = "RES2004";

    /// <summary><c>NotApplicable</c> has no reason.</summary>
    public const string NotApplicableWithoutReason = "RES2005";

    /// <summary>The cited text is another one than in the baseline.</summary>
    public const string CitedTextChanged = "RES2006";

    /// <summary>The text that was cited has another number.</summary>
    public const string CitedTextMoved = "RES2007";

    /// <summary>The cited provision is gone.</summary>
    public const string CitedTextGone = "RES2008";

    /// <summary>A line of a baseline cannot be read.</summary>
    public const string UnreadableBaseline = "RES2009";

    /// <summary>A cited provision is not in the baseline.</summary>
    public const string NotInBaseline = "RES2013";

    /// <summary>A citing attribute names a type that stands for no text.</summary>
    public const string CitesNothing = "RES2014";

    /// <summary>A citation could quote its text.</summary>
    public const string CitationWithoutQuote = "RES2015";

    /// <summary>Nothing cites a provision that the options require to be cited.</summary>
    public const string RequiredButNotCited = "RES2010";

    /// <summary>A provision has a test and no implementation.</summary>
    public const string VerifiedButNotImplemented = "RES2011";

    /// <summary>An option that requires citations cannot be read, or names nothing.</summary>
    public const string UnreadableRequirement = "RES2012";

    /// <summary>A provision that is mentioned is not in the text.</summary>
    public const string MissingProvisionMentioned = "RES1001";

    /// <summary>There is no type for a resolution that is mentioned.</summary>
    public const string UnknownResolutionMentioned = "RES1002";

    /// <summary>A constant is no symbol of a document.</summary>
    public const string MalformedSymbol = "RES1003";

    /// <summary>A mention could be a reference that the compiler checks.</summary>
    public const string MentionOfType = "RES1004";

    /// <summary>What is named is superseded or withdrawn.</summary>
    public const string NotInForce = "RES1005";

    /// <summary>A language version lacks paragraphs of another one.</summary>
    public const string ParagraphsDiffer = "RES3001";

    /// <summary>A language version lacks footnotes of another one.</summary>
    public const string FootnotesDiffer = "RES3002";

    /// <summary>A paragraph cites other documents in another language.</summary>
    public const string CitationsDiffer = "RES3003";

    /// <summary>A text is not in the language that its item says.</summary>
    public const string LanguageContradiction = "RES3004";

    public const string LanguageVersionTooOld = "RES9001";
    public const string InvalidNamespace = "RES9002";
    public const string InvalidVisibility = "RES9003";
    public const string ContractNotReferenced = "RES9004";
    public const string UnreadableFile = "RES9005";
    public const string ContractHidden = "RES9006";

    /// <summary>The property <c>ResolutionsLanguage</c> names no language.</summary>
    public const string InvalidLanguage = "RES9007";

    /// <summary>The metadata <c>Language</c> of an item names no language.</summary>
    public const string InvalidItemLanguage = "RES9008";

    /// <summary>The metadata of an item that say what is not in force cannot be read, or name nothing.</summary>
    public const string InvalidItemStatus = "RES9009";
}
