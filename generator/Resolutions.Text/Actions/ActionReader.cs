namespace Resolutions.Text;

/// <summary>
/// Finds the actions of a paragraph by the verb table of its language. An action stands at the opening of the paragraph or of
/// a clause, after modifiers, openings such as “in this regard” and connectives. Emphasis only says where to look as well.
/// </summary>
internal sealed class ActionReader(LanguageTable table)
{
    private static readonly Dictionary<Language, ActionReader> Readers = LanguageTables.All.ToDictionary(
        table => table.Language,
        table => new ActionReader(table)
    );

    private readonly PhraseIndex<VerbPhrase> verbs = new(table.Verbs, verb => verb.Phrase);
    private readonly PhraseIndex<ModifierPhrase> before = new(table.ModifiersBefore, modifier => modifier.Phrase);
    private readonly PhraseIndex<ModifierPhrase> after = new(table.ModifiersAfter, modifier => modifier.Phrase);
    private readonly PhraseIndex<string> connectives = new(table.Connectives, connective => connective);

    /// <summary>The reader for a language. Its indexes of phrases are made once.</summary>
    public static ActionReader For(LanguageTable table) => Readers[table.Language];

    /// <summary>The action that opens a preambular paragraph, if the table knows it.</summary>
    public IReadOnlyList<ActionPhrase> ReadPreambular(Content content) =>
        FindLead(content, PhraseForms.Preambular) is { } lead ? [lead] : [];

    /// <summary>The actions of an operative paragraph or sub-paragraph, in reading order.</summary>
    public IReadOnlyList<ActionPhrase> ReadOperative(Content content)
    {
        if (FindLead(content, PhraseForms.Operative) is not { } lead)
        {
            return [];
        }

        var text = content.Text;
        List<ActionPhrase>? further = null;
        for (var at = Clauses.Next(text, lead.Span.End); at < text.Length; at = Clauses.Next(text, at))
        {
            if (ReadAt(text, SkipConnectives(text, at), PhraseForms.Following) is { } action)
            {
                (further ??= [lead]).Add(action);
                at = Math.Max(at, action.Span.End - 1);
            }
        }

        return further is null ? [lead] : further.ToArray();
    }

    /// <summary>Whether a line opens with an action of a preambular paragraph.</summary>
    public bool OpensPreambular(string line) => ReadAt(line, 0, PhraseForms.Preambular) is not null;

    private ActionPhrase? FindLead(Content content, PhraseForms form)
    {
        var text = content.Text;
        for (var at = 0; at < text.Length; at = Clauses.Next(text, at))
        {
            if (ReadAt(text, at, form) is { } action)
            {
                return action;
            }
        }

        foreach (var span in content.Emphasis)
        {
            if (ReadAt(text, span.Start, form) is { } action)
            {
                return action;
            }
        }

        return null;
    }

    private ActionPhrase? ReadAt(string text, int at, PhraseForms form)
    {
        var modifiers = ActionModifiers.None;
        var start = at;
        while (true)
        {
            var end = verbs.Find(text, at, verb => (verb.Forms & form) != 0, out var found);
            if (found is not null)
            {
                return Complete(text, TextSpan.FromBounds(start, end), found, modifiers);
            }

            end = before.Find(text, at, static _ => true, out var modifier);
            if (modifier is null)
            {
                return null;
            }

            modifiers |= modifier.Modifiers;
            at = LinePattern.SkipBlanks(text, end);
            start = modifier.IsPartOfVerb ? start : at;
        }
    }

    private ActionPhrase Complete(string text, TextSpan span, VerbPhrase verb, ActionModifiers modifiers)
    {
        while (true)
        {
            var end = after.Find(text, LinePattern.SkipBlanks(text, span.End), static _ => true, out var modifier);
            if (modifier is null)
            {
                return new ActionPhrase(verb.Concepts, modifiers, span, Print(text, span, verb));
            }

            modifiers |= modifier.Modifiers;
            span = TextSpan.FromBounds(span.Start, end);
        }
    }

    /// <summary>The phrase as printed; what stands between its halves stays an ellipsis.</summary>
    private static string Print(string text, TextSpan span, VerbPhrase verb)
    {
        var gap = verb.Phrase.IndexOf('…');
        if (gap < 0)
        {
            return span.In(text);
        }

        var first = text.IndexOf(verb.Phrase.Substring(0, gap), span.Start, StringComparison.Ordinal) + gap;
        return text.Substring(span.Start, first - span.Start) + verb.Phrase.Substring(gap);
    }

    private int SkipConnectives(string text, int at)
    {
        while (true)
        {
            var end = connectives.Find(text, at, static _ => true, out var connective);
            if (connective is null)
            {
                return at;
            }

            at = LinePattern.SkipBlanks(text, end);
        }
    }
}
