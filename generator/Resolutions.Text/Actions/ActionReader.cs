using System.Runtime.CompilerServices;

namespace Resolutions.Text;

/// <summary>
/// Finds the actions of a paragraph by the verb table of its language. An action stands at the opening of the paragraph or of
/// a clause, after modifiers, openings such as “in this regard” and connectives. Emphasis only says where to look as well.
/// </summary>
internal sealed class ActionReader(LanguageTable table)
{
    private static readonly ConditionalWeakTable<LanguageTable, ActionReader> Readers = new();

    private readonly PhraseIndex<VerbPhrase> preambular = Index(table, PhraseForms.Preambular);
    private readonly PhraseIndex<VerbPhrase> operative = Index(table, PhraseForms.Operative);
    private readonly PhraseIndex<VerbPhrase> following = Index(table, PhraseForms.Following);
    private readonly PhraseIndex<ModifierPhrase> before = Index(table.ModifiersBefore);
    private readonly PhraseIndex<ModifierPhrase> after = Index(table.ModifiersAfter);
    private readonly PhraseIndex<string> connectives = new(table.Connectives, connective => connective);
    private readonly PhraseIndex<string> nouns = new(table.NotActions.SelectMany(PhrasePattern.Expand), noun => noun);
    private readonly HashSet<char> joining = [.. table.JoiningWords.Select(word => word[0])];

    /// <summary>The reader for a language. Its indexes of phrases are made once.</summary>
    public static ActionReader For(LanguageTable table) =>
        Readers.GetValue(table, static table => new ActionReader(table));

    /// <summary>The action that opens a preambular paragraph, if the table knows it.</summary>
    public IReadOnlyList<ActionPhrase> ReadPreambular(Content content) =>
        FindLead(content, preambular) is { } lead ? [lead] : [];

    /// <summary>The actions of an operative paragraph or sub-paragraph, in reading order.</summary>
    public IReadOnlyList<ActionPhrase> ReadOperative(Content content)
    {
        if (FindLead(content, operative) is not { } lead)
        {
            return [];
        }

        var text = content.Text;
        List<ActionPhrase>? further = null;
        var emphasis = 0;
        for (
            var at = NextOpening(content, lead.Span.End, ref emphasis);
            at < text.Length;
            at = NextOpening(content, at, ref emphasis)
        )
        {
            if (ReadFurther(text, at) is { } action)
            {
                (further ??= [lead]).Add(action);
                at = Math.Max(at, action.Span.End - 1);
            }
        }

        return further is null ? [lead] : further.ToArray();
    }

    /// <summary>
    /// The next position after one where a further action may stand: a clause, a word that joins, an emphasized word.
    /// </summary>
    private int NextOpening(Content content, int position, ref int emphasis)
    {
        var text = content.Text;
        while (emphasis < content.Emphasis.Count && content.Emphasis[emphasis].Start <= position)
        {
            emphasis++;
        }

        var emphasized = emphasis < content.Emphasis.Count ? content.Emphasis[emphasis].Start : text.Length;
        for (var at = position; at < text.Length; at++)
        {
            if (Clauses.EndsAt(text, at))
            {
                return FoldedText.SkipBlanks(text, at + 1);
            }

            if (at > position && (at == emphasized || Joins(text, at)))
            {
                return at;
            }
        }

        return text.Length;
    }

    private ActionPhrase? ReadFurther(string text, int at) =>
        SkipConnectives(text, at) is var start && nouns.Find(text, start) is null
            ? ReadAt(text, start, following)
            : null;

    /// <summary>Whether a word begins at a position that may join an action to the one before it without a comma.</summary>
    private bool Joins(string text, int at) =>
        char.IsWhiteSpace(text[at - 1])
        && joining.Contains(Characters.ToSmall(text[at]))
        && OpensWithJoiningWord(text, at);

    private bool OpensWithJoiningWord(string text, int at)
    {
        foreach (var word in table.JoiningWords)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether preambular paragraphs open with a capital letter, as their phrases in the table do.</summary>
    public bool OpensWithCapital { get; } =
        table.Verbs.Any(verb => (verb.Forms & PhraseForms.Preambular) != 0 && char.IsUpper(verb.Phrase[0]));

    /// <summary>
    /// Whether a line opens with an action of a preambular paragraph. An opening such as “in this regard” goes on with the sentence
    /// before it, and so does a small letter where paragraphs open with a capital one.
    /// </summary>
    public bool OpensPreambular(string line) =>
        SkipQuote(line) is var start
        && !(OpensWithCapital && start < line.Length && char.IsLower(line[start]))
        && ReadAt(line, start, preambular) is { } action
        && action.Span.Start == start;

    /// <summary>Whether a line opens with an action of an operative paragraph.</summary>
    public bool OpensOperative(string line) => ReadAt(line, SkipQuote(line), operative) is not null;

    /// <summary>Whether a line opens with an action of an operative paragraph that may mean a concept.</summary>
    public bool OpensOperativeWith(string line, ActionConcept concept) =>
        ReadAt(line, SkipQuote(line), operative)?.Concepts.Contains(concept) == true;

    /// <summary>A text that is quoted in full opens each of its paragraphs with a quotation mark.</summary>
    private static int SkipQuote(string text) =>
        text is ['“' or '"' or '«' or '「', ..] ? FoldedText.SkipBlanks(text, 1) : 0;

    /// <summary>Whether a line opens with an action of an operative paragraph, without an opening that goes on with the sentence before it.</summary>
    public bool OpensOperativeAtOnce(string line) => ReadAt(line, 0, operative) is { Span.Start: 0 };

    /// <summary>Whether a line opens with a word that joins a further action to the one before.</summary>
    public bool OpensWithConnective(string line) => connectives.Find(line, 0) is not null;

    private ActionPhrase? FindLead(Content content, PhraseIndex<VerbPhrase> verbs)
    {
        var text = content.Text;
        for (var at = SkipQuote(text); at < text.Length; at = Clauses.Next(text, at))
        {
            if (ReadAt(text, at, verbs) is { } action)
            {
                return action;
            }
        }

        foreach (var span in content.Emphasis)
        {
            if (ReadAt(text, span.Start, verbs) is { } action)
            {
                return action;
            }
        }

        return null;
    }

    private ActionPhrase? ReadAt(string text, int at, PhraseIndex<VerbPhrase> verbs)
    {
        var modifiers = ActionModifiers.None;
        var start = at;
        while (true)
        {
            if (verbs.Find(text, at) is { } verb)
            {
                return Complete(text, start, verb, modifiers | verb.Inserted);
            }

            if (before.Find(text, at) is not { } modifier)
            {
                return null;
            }

            modifiers |= modifier.Value.Modifiers;
            at = FoldedText.SkipUnread(text, modifier.End);
            start = modifier.Value.IsPartOfVerb ? start : at;
        }
    }

    private ActionPhrase Complete(string text, int start, PhraseMatch<VerbPhrase> verb, ActionModifiers modifiers)
    {
        var end = verb.End;
        while (after.Find(text, FoldedText.SkipBlanks(text, end)) is { } modifier)
        {
            modifiers |= modifier.Value.Modifiers;
            end = modifier.End;
        }

        // What stands between the halves of a phrase is printed as an ellipsis.
        var span = TextSpan.FromBounds(start, end);
        var printed = verb.Gap.IsEmpty
            ? span.In(text)
            : text.Substring(start, verb.Gap.Start - start) + "…" + text.Substring(verb.Gap.End, end - verb.Gap.End);
        return new ActionPhrase(verb.Value.Concepts, modifiers, span, printed);
    }

    private int SkipConnectives(string text, int at)
    {
        while (connectives.Find(text, at) is { } connective)
        {
            at = FoldedText.SkipUnread(text, connective.End);
        }

        return at;
    }

    private static PhraseIndex<VerbPhrase> Index(LanguageTable table, PhraseForms form) =>
        new(table.Verbs.Where(verb => (verb.Forms & form) != 0), verb => verb.Phrase, Index(table.ModifiersAfter));

    private static PhraseIndex<ModifierPhrase> Index(IReadOnlyList<ModifierPhrase> modifiers) =>
        new(modifiers, modifier => modifier.Phrase);
}
