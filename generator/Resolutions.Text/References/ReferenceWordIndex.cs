namespace Resolutions.Text;

/// <summary>
/// Finds the longest word of a table at a place in a text. The words are a tree of their characters, in which a text is followed only as
/// far as some word goes on: nearly all words of a text are none of them, and one or two characters tell.
/// </summary>
internal sealed class ReferenceWordIndex
{
    private readonly Dictionary<char, Node> byFirst = [];
    private readonly FoldedSet firsts = new();

    public ReferenceWordIndex(IReadOnlyList<ReferenceWord> words)
    {
        foreach (var word in words)
        {
            Add(word);
        }
    }

    /// <summary>Whether a word may begin with the character.</summary>
    public bool MayOpen(char c) => firsts.Contains(c);

    /// <summary>The word that begins at a position.</summary>
    public FoundWord Find(string text, int at)
    {
        if (at >= text.Length || !MayOpen(text[at]))
        {
            return default;
        }

        var longest = new Found();
        Follow(text, at + 1, byFirst[Characters.Fold(text[at])], 1, ref longest);
        return new(longest.Word, at, longest.End);
    }

    private void Add(ReferenceWord word)
    {
        var first = Characters.Fold(word.Phrase[0]);
        firsts.Add(first);
        if (!byFirst.TryGetValue(first, out var node))
        {
            byFirst.Add(first, node = new Node(first));
        }

        for (var i = 1; i < word.Phrase.Length; i++)
        {
            node = node.GoOn(Characters.Fold(word.Phrase[i]));
        }

        // Of what folding makes equal the first one counts.
        node.Word ??= word;
    }

    /// <summary>Follows a text from a position behind a character of the tree.</summary>
    private static void Follow(string text, int at, Node node, int depth, ref Found longest)
    {
        while (true)
        {
            if (node.Word is { } word && depth > longest.Depth && EndOfWord(text, at) is >= 0 and var end)
            {
                longest = new Found
                {
                    Word = word,
                    Depth = depth,
                    End = end,
                };
            }

            if (node.Space is { } space && FoldedText.SkipUnread(text, at) is var behind && behind > at)
            {
                Work.Count();
                Follow(text, behind, space, depth + 1, ref longest);
            }

            if (node.Next(text, ref at) is not { } next)
            {
                return;
            }

            Work.Count();
            node = next;
            depth++;
        }
    }

    /// <summary>The end of a word that may end at a position, or -1. Scripts with spaces end it where no letter follows.</summary>
    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && Characters.IsDress(text[end]))
        {
            end++;
        }

        return
            end >= text.Length
            || Characters.IsCjk(text[end - 1])
            || !char.IsLetter(text[end])
            || !(char.IsLetter(text[end - 1]) || Characters.IsDress(text[end - 1]))
            ? end
            : -1;
    }

    private struct Found
    {
        public ReferenceWord? Word;
        public int Depth;
        public int End;
    }

    /// <summary>A character of words, with those that may follow it.</summary>
    private sealed class Node(char character)
    {
        private Node[] nodes = [];

        /// <summary>Whether a character follows before which a text may have a space that the word has not.</summary>
        private bool isLoose = character == '\'';

        public ReferenceWord? Word { get; set; }

        /// <summary>What follows behind a space.</summary>
        public Node? Space { get; private set; }

        public Node GoOn(char next)
        {
            if (next == ' ')
            {
                return Space ??= new Node(next);
            }

            foreach (var node in nodes)
            {
                if (node.Character == next)
                {
                    return node;
                }
            }

            var added = new Node(next);
            nodes = [.. nodes, added];
            isLoose |= next is ',' or '\'';
            return added;
        }

        private char Character => character;

        /// <summary>The node of the character at a position, past what dresses it, and the position behind it.</summary>
        public Node? Next(string text, ref int at)
        {
            if (nodes.Length == 0)
            {
                return null;
            }

            var end = at;
            while (end < text.Length && Characters.IsDress(text[end]))
            {
                end++;
            }

            if (isLoose && FoldedText.SkipUnread(text, end) is var behind && behind > end)
            {
                end = behind;
                return
                    end < text.Length
                    && Of(Characters.Fold(text[end])) is { } loose
                    && (character == '\'' || loose.Character is ',' or '\'')
                    ? Behind(loose, end, ref at)
                    : null;
            }

            return end < text.Length && Of(Characters.Fold(text[end])) is { } node ? Behind(node, end, ref at) : null;
        }

        private static Node Behind(Node node, int end, ref int at)
        {
            at = end + 1;
            return node;
        }

        private Node? Of(char folded)
        {
            foreach (var node in nodes)
            {
                if (node.Character == folded)
                {
                    return node;
                }
            }

            return null;
        }
    }
}
