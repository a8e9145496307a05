using Spectre.Console;
using Paragraph = Resolutions.Paragraph;

namespace Quickstart;

/// <summary>The paragraphs and what each of them does: a table for people, lines for programs.</summary>
internal static class ParagraphTable
{
    private static readonly string[] headings = ["Paragraph", "Actions", "In the text"];

    /// <summary>Writes a table to a terminal, and lines with tabs where the output goes into a file or another program.</summary>
    public static void Write(IEnumerable<Paragraph> paragraphs)
    {
        IEnumerable<string[]> rows = paragraphs.Select(Row);
        if (Console.IsOutputRedirected)
        {
            foreach (string[] row in rows.Prepend(headings))
            {
                Console.WriteLine(string.Join('\t', row));
            }

            return;
        }

        Table table = new Table().AddColumns(headings);
        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    private static string[] Row(Paragraph paragraph) =>
        [
            paragraph.Id,
            string.Join(", ", paragraph.Actions.Select(action => action.Concept)),
            string.Join(", ", paragraph.Actions.Select(action => action.Verb)),
        ];
}
