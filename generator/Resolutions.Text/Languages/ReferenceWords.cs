namespace Resolutions.Text;

/// <summary>
/// The words of a language that references are made of. Each list may hold patterns such as <c>resolution(|s)</c> and
/// alternatives divided by <c>;</c>.
/// </summary>
internal sealed class ReferenceWords
{
    private readonly List<ReferenceWord> all = [];
    private readonly List<string> drafts = [];
    private readonly List<string> dealing = [];
    private readonly List<string> pages = [];
    private readonly List<string> uncounted = [];
    private readonly List<string> inside = [];
    private readonly List<string> initials = [];
    private readonly Dictionary<string, string> abbreviations = new(StringComparer.Ordinal);

    /// <summary>Every word.</summary>
    public IReadOnlyList<ReferenceWord> All => all;

    /// <summary>What makes a draft of a resolution: before its noun or, where the noun stands behind the number, behind it.</summary>
    public IReadOnlyList<string> DraftWords => drafts;

    /// <summary>What says that places before it, or behind it, are each of another document: “respectively”.</summary>
    public IReadOnlyList<string> DealingWords => dealing;

    /// <summary>Words that go on with a sentence behind a number and are nothing that it counts: “paragraphs 3, 4, 21 for details”.</summary>
    public IReadOnlyList<string> UncountedWords => uncounted;

    /// <summary>Of the words that join a place to its document, those that join it to anything else as well: “in”.</summary>
    public IReadOnlyList<string> InsideWords => inside;

    /// <summary>What announces pages and, in capitals, something else: “pp”.</summary>
    public IReadOnlyList<string> PageWords => pages;

    /// <summary>Initials of the United Nations and of organs whose resolutions have symbols here, as people write them beside a number.</summary>
    public IReadOnlyList<string> OrganInitials => initials;

    /// <summary>One word for an organ and its resolution, with what it stands for.</summary>
    public IReadOnlyDictionary<string, string> Abbreviations => abbreviations;

    /// <summary>What a script without spaces glues to the front of a word: و, ب, ل.</summary>
    public IReadOnlyList<string> Proclitics { get; init; } = [];

    /// <summary>Whether the organ stands behind its number with no word between, in the genitive.</summary>
    public bool OrganFollows { get; init; }

    /// <summary>Whether sections are called parts, with a number where parts have letters.</summary>
    public bool PartsAreSections { get; init; }

    /// <summary>Whether numbers with a slash may be turned round, session and number, as the direction of the script has it.</summary>
    public bool NumbersMayTurn { get; init; }

    /// <summary>Nouns of resolutions and decisions.</summary>
    public ReferenceWords Noun(bool isDecision, string words, bool isOwn = false, bool follows = false) =>
        Add(
            words,
            word =>
                new(word, ReferenceRole.Noun)
                {
                    IsDecision = isDecision,
                    IsOwn = isOwn,
                    Follows = follows,
                }
        );

    /// <summary>The nouns of a part of a document.</summary>
    public ReferenceWords Unit(ReferenceUnit unit, string words, bool follows = false) =>
        Add(words, word => new(word, ReferenceRole.Unit) { Unit = unit, Follows = follows });

    /// <summary>The names of an organ.</summary>
    public ReferenceWords Named(Organ organ, string words) =>
        Add(words, word => new(word, ReferenceRole.Organ) { Organ = organ });

    /// <summary>Names of other bodies that adopt resolutions or decisions.</summary>
    public ReferenceWords Bodies(string words) => Add(words, word => new(word, ReferenceRole.Organ));

    /// <summary>Short names that several organs share.</summary>
    public ReferenceWords Short(string words) => Add(words, word => new(word, ReferenceRole.Organ) { IsShort = true });

    /// <summary>Words for a decision that was named before.</summary>
    public ReferenceWords ThatDecision(string words) =>
        Add(words, word => new(word, ReferenceRole.Thereof) { IsDecision = true });

    /// <summary>The other words.</summary>
    public ReferenceWords With(ReferenceRole role, string words) => Add(words, word => new(word, role));

    /// <summary>The words of drafts.</summary>
    public ReferenceWords Drafts(string words)
    {
        drafts.AddRange(words.Split(';').SelectMany(PhrasePattern.Expand));
        return this;
    }

    /// <summary>The words that deal places out among documents.</summary>
    public ReferenceWords Dealing(string words)
    {
        dealing.AddRange(words.Split(';'));
        return this;
    }

    /// <summary>The words that nobody counts.</summary>
    public ReferenceWords Uncounted(string words)
    {
        uncounted.AddRange(words.Split(';'));
        return this;
    }

    /// <summary>The words of places inside anything.</summary>
    public ReferenceWords Inside(string words)
    {
        inside.AddRange(words.Split(';'));
        return this;
    }

    /// <summary>The words of pages, as they are written.</summary>
    public ReferenceWords Pages(string words)
    {
        pages.AddRange(words.Split(';'));
        return this;
    }

    /// <summary>The initials of organs.</summary>
    public ReferenceWords Initials(string words)
    {
        initials.AddRange(words.Split(';'));
        return this;
    }

    /// <summary>An abbreviation in capitals.</summary>
    public ReferenceWords Abbreviation(string word, string meaning)
    {
        abbreviations.Add(word, meaning);
        return this;
    }

    private ReferenceWords Add(string words, Func<string, ReferenceWord> make)
    {
        all.AddRange(words.Split(';').SelectMany(each => PhrasePattern.Expand(each.Trim())).Distinct().Select(make));
        return this;
    }
}
