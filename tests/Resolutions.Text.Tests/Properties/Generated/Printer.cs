using System.Globalization;
using System.Text;

namespace Resolutions.Text.Tests.Properties.Generated;

/// <summary>Prints a generated resolution as text.</summary>
internal sealed class Printer
{
    private readonly Sample sample;
    private readonly Layout layout;
    private readonly List<string> blocks = [];
    private readonly List<string> notes = [];
    private int noteCount;
    private int pageCount;

    private Printer(Sample sample, Layout layout)
    {
        this.sample = sample;
        this.layout = layout;
    }

    public static string Print(Sample sample, Layout layout)
    {
        var printer = new Printer(sample, layout);
        printer.Print();
        return string.Join("\n\n", printer.blocks).Replace("\n", layout.LineEnd, StringComparison.Ordinal)
            + layout.LineEnd;
    }

    private void Print()
    {
        if (sample.Body is [{ Kind: ProvisionKind.Part }, ..])
        {
            blocks.AddRange(sample.Language.Header.SkipLast(1));
            PrintParts();
        }
        else
        {
            blocks.AddRange(sample.Language.Header);
            PrintAll(sample.Body);
            blocks.Add(string.Join('\n', sample.Language.Closing));
        }

        if (sample.Annex.Count > 0)
        {
            blocks.Add(sample.Language.Annex);
            PrintAll(sample.Annex);
        }

        blocks.AddRange(notes);
    }

    /// <summary>Each part has its letter, its title, and a formula and closing lines of its own.</summary>
    private void PrintParts()
    {
        foreach (var part in sample.Body)
        {
            blocks.Add(part.Marker);
            blocks.Add(part.Text(sample.Language));
            blocks.Add(sample.Language.Header[^1]);
            PrintAll(part.Children);
            blocks.Add(string.Join('\n', sample.Language.Closing));
        }
    }

    private void PrintAll(IEnumerable<Unit> units)
    {
        foreach (var unit in units)
        {
            Print(unit);
        }
    }

    private void Print(Unit unit)
    {
        var marker =
            unit.Kind == ProvisionKind.Section ? unit.Marker + "\n"
            : unit.Marker.Length > 0 ? unit.Marker + " "
            : "";
        blocks.Add(marker + Lines(unit));
        if (!layout.NotesAtEnd)
        {
            blocks.AddRange(notes);
            notes.Clear();
        }

        if (layout.PageEvery > 0 && blocks.Count % layout.PageEvery == 0)
        {
            blocks.Add($"{++pageCount}/99");
        }

        PrintAll(unit.Children);
    }

    private string Lines(Unit unit)
    {
        var text = new StringBuilder();
        var width = 0;
        for (var i = 0; i < unit.Words.Count; i++)
        {
            var word = unit.Words[i] + (i == unit.Words.Count - 1 ? unit.End : "") + Anchor(unit, i);
            var breaks = layout.Width > 0 && width + word.Length > layout.Width && i > 1;
            text.Append(
                    i == 0 ? ""
                    : breaks ? "\n"
                    : sample.Language.Space
                )
                .Append(word);
            width = breaks ? word.Length : width + word.Length;
        }

        return text.ToString();
    }

    private string Anchor(Unit unit, int word)
    {
        if (unit.NoteAfter != word)
        {
            return "";
        }

        var number = Raised(++noteCount);
        notes.Add($"{number} A/80/{noteCount}{sample.Language.FullStop}");
        return number;
    }

    private static string Raised(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
