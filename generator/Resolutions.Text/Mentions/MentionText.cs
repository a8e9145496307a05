namespace Resolutions.Text;

/// <summary>
/// Makes running text of a comment, a string or a page: what marks it up is blank, so that words on both sides of it belong together, and
/// every character keeps its place.
/// </summary>
internal static class MentionText
{
    private const string Marks = "\"“”„«»《》「」*`>|\r\n";

    public static string Plain(string text)
    {
        var plain = text.ToCharArray();
        var opensLine = true;
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (opensLine && c is '/' or '*' or '#')
            {
                plain[i] = ' ';
                continue;
            }

            opensLine = c == '\n' || opensLine && Characters.IsBlank(c);
            if (c == '<')
            {
                i = BlankTag(plain, i);
            }
            else if (Marks.IndexOf(c) >= 0)
            {
                plain[i] = ' ';
            }
        }

        return new string(plain);
    }

    /// <summary>Takes out the name of a tag. Its attributes stay: addresses are in them.</summary>
    /// <returns>The position of the last character taken out.</returns>
    private static int BlankTag(char[] text, int open)
    {
        var at = open;
        do
        {
            text[at++] = ' ';
        } while (
            at < text.Length
            && (text[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || at == open + 1 && text[at] == '/')
        );

        return at - 1;
    }
}
