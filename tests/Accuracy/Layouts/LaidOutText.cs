using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Resolutions.Text;

namespace Resolutions.Accuracy.Layouts;

/// <summary>Lays out a text whose paragraphs are whole lines as a page would: the words stay the same, so the tree must.</summary>
internal sealed partial class LaidOutText
{
    private const int CharactersOfLine = 90;
    private const int CharactersOfPage = 2500;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly PageLayout layout;
    private readonly string symbol;
    private readonly string title;
    private readonly StringBuilder output = new();
    private int sinceBreak;
    private int page = 2;
    private int note;

    private LaidOutText(PageLayout layout, Resolution resolution)
    {
        this.layout = layout;
        symbol = resolution.Header.Symbol;
        title = Plain.Words(resolution.Header.Title.Text);
    }

    /// <summary>The text in the layout, from the first paragraph of the resolution to the last.</summary>
    /// <param name="source">The text.</param>
    /// <param name="resolution">The only resolution in it.</param>
    /// <param name="layout">The layout.</param>
    public static string Of(string source, Resolution resolution, PageLayout layout)
    {
        var last = resolution.Provisions[^1];
        while (last.Children.Count > 0)
        {
            last = last.Children[^1];
        }

        var (first, end) = (resolution.Provisions[0].Content.Span.Start, last.Content.Span.Start);
        if (first >= end)
        {
            return source;
        }

        var text = new LaidOutText(layout, resolution);
        foreach (var paragraph in BetweenParagraphs().Split(source[first..end]))
        {
            text.Add(paragraph);
        }

        return source[..first] + text.output + source[end..];
    }

    private void Add(string paragraph)
    {
        var words = paragraph.Split(' ');
        output.Append(words[0]);
        for (var i = 1; i < words.Length; i++)
        {
            sinceBreak += words[i].Length + 1;
            if (IsFull && !paragraph.Contains('|', StringComparison.Ordinal) && IsInSentence(words[i - 1], words[i]))
            {
                sinceBreak = 0;
                output.Append(Break());
            }
            else
            {
                output.Append(' ');
            }

            output.Append(words[i]);
        }
    }

    private bool IsFull => sinceBreak > (layout == PageLayout.Lines ? CharactersOfLine : CharactersOfPage);

    /// <summary>Between two words of one sentence nothing but the page can be what divides them.</summary>
    private static bool IsInSentence(string before, string after) =>
        before.Length > 0 && char.IsLetter(before[^1]) && after.Length > 1 && char.IsLower(after[0]);

    private string Break()
    {
        page++;
        return layout switch
        {
            PageLayout.Lines => "\n",
            PageLayout.EmptyLine => "\n\n",
            PageLayout.PageNumber => Invariant($"\n\n{page}/99\n\n23-12345\n\n{symbol}\n\n"),
            PageLayout.RunningTitle => Invariant(
                $"\n\n{symbol}                              {title}\n\n{page}/99                                 23-12345\n\n"
            ),
            _ => WithFootnote(),
        };
    }

    private string WithFootnote()
    {
        note++;
        var number = string.Concat(
            note.ToString(CultureInfo.InvariantCulture).Select(static digit => Superscripts[digit - '0'])
        );
        return Invariant(
            $"{number}\n\n<!-- image -->\n\n{page}/99\n\n{number} See A/80/{note}, para. 3.\n\n{symbol}\n\n"
        );
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\n[ \t]*\n\s*)")]
    private static partial Regex BetweenParagraphs();
}
