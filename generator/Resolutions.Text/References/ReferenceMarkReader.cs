namespace Resolutions.Text;

/// <summary>Reads pieces that begin with a mark: names in quotation marks, letters in parentheses, dashes, ends of clauses.</summary>
internal sealed class ReferenceMarkReader(LanguageTable table)
{
    private const int LongestName = 400;
    private readonly CitedLabelReader labels = new(table);

    /// <summary>The piece that a mark begins.</summary>
    public ReferenceToken Read(string text, int at, int end, bool isTitle)
    {
        var c = text[at];
        if ((isTitle && c == '”' ? '“' : CloseOf(c)) is { } close)
        {
            var length = Math.Min(LongestName, end - at - 1);
            var found = text.IndexOf(close, at + 1, length);
            if (found > at + 1)
            {
                return new(ReferenceTokenKind.Quote, TextSpan.FromBounds(at, found + 1));
            }
        }

        if (SymbolCharacters.Fold(c) == '(')
        {
            var label = "";
            var behind = labels.ReadParts(text, at, ref label);
            if (behind > at)
            {
                return new(ReferenceTokenKind.Label, TextSpan.FromBounds(at, behind)) { Text = label };
            }
        }

        var kind = Characters.Fold(c) switch
        {
            ',' => ReferenceTokenKind.Comma,
            '.' or ';' or '。' or '!' or '?' => ReferenceTokenKind.Stop,
            _ => ReferenceTokenKind.Mark,
        };
        return Characters.Fold(c) == '-'
            ? new(ReferenceTokenKind.Known, new(at, 1)) { Word = Dash }
            : new(kind, new(at, 1));
    }

    private static readonly ReferenceWord Dash = new("-", ReferenceRole.To);

    /// <summary>The mark that closes a name; the titles of documents stand between these.</summary>
    private static char? CloseOf(char c) =>
        c switch
        {
            '“' => '”',
            '《' => '》',
            '«' => '»',
            '"' => '"',
            _ => null,
        };
}
