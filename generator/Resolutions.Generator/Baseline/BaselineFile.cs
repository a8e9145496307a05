using System.Text;

namespace Resolutions.Generator;

/// <summary>
/// The file <c>Resolutions.Baseline.txt</c>: for each provision that a project cites a line with its identifier and fingerprint, and below
/// it, set in, the text. Lines that begin with <c>#</c> are comments.
/// </summary>
internal sealed class BaselineFile
{
    /// <summary>The name of the file, in whichever folder.</summary>
    public const string Name = "Resolutions.Baseline.txt";

    private const int FingerprintLength = 16;
    private const string Indent = "    ";
    private const string Head =
        "# What this project cites, as it was when it was last looked at. The build compares it with the texts of today.\n";

    /// <summary>The comments above entries, by the identifier of the entry; those at the end have none.</summary>
    private readonly Dictionary<string, string> comments = new(StringComparer.Ordinal);
    private string head = Head;
    private readonly SortedDictionary<string, BaselineEntry> entries = new(StringComparer.Ordinal);

    private BaselineFile() { }

    /// <summary>The entries, by identifier.</summary>
    public IReadOnlyCollection<BaselineEntry> Entries => entries.Values;

    /// <summary>The lines that cannot be read.</summary>
    public IReadOnlyList<BaselineFault> Faults { get; private set; } = [];

    /// <summary>Whether a path is that of a baseline.</summary>
    public static bool IsAt(string path) =>
        path.EndsWith(Name, StringComparison.OrdinalIgnoreCase)
        && (path.Length == Name.Length || path[path.Length - Name.Length - 1] is '/' or '\\');

    /// <summary>Reads a baseline. What cannot be read is among the faults and costs no other entry.</summary>
    public static BaselineFile Read(string source)
    {
        var file = new BaselineFile();
        var faults = new List<BaselineFault>();
        BaselineEntry? open = null;
        bool isBelowFault = false;
        var text = new List<string>();
        string comment = "";
        string[] lines = source.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            if (line.Length == 0 || line[0] == '#')
            {
                // What stands above the first entry, with an empty line behind it, is about the file.
                if (line.Length == 0 && comment.Length > 0 && open is null && file.entries.Count == 0)
                {
                    file.head = comment;
                    comment = "";
                }

                comment += line.Length == 0 ? "" : line + "\n";
                continue;
            }

            if (char.IsWhiteSpace(line[0]))
            {
                // What is set in below a line that cannot be read is said with it.
                if (open is null && !isBelowFault)
                {
                    faults.Add(new(i, line.Trim()));
                }

                text.Add(line.Trim());
                continue;
            }

            file.Close(open, text);
            isBelowFault = false;
            open = Entry(line);
            if (open is null || file.entries.ContainsKey(open.Id))
            {
                faults.Add(new(i, line));
                open = null;
                isBelowFault = true;
            }

            file.Keep(comment, open?.Id ?? "");
            comment = "";
        }

        file.Keep(comment, "");
        file.Close(open, text);
        file.Faults = faults;
        return file;
    }

    /// <summary>The entry of a provision; <see langword="null"/> where there is none.</summary>
    public BaselineEntry? Find(string id) => entries.TryGetValue(id, out BaselineEntry? entry) ? entry : null;

    /// <summary>The same file with an entry, new or instead of the one of its identifier.</summary>
    public BaselineFile With(BaselineEntry entry) => Change(copy => copy.entries[entry.Id] = entry);

    /// <summary>The same file without an entry.</summary>
    public BaselineFile Without(string id) => Change(copy => copy.entries.Remove(id));

    /// <summary>The file as it is written: entries by identifier, LF at the ends of lines.</summary>
    public override string ToString()
    {
        var output = new StringBuilder(head);
        foreach (BaselineEntry entry in entries.Values)
        {
            output
                .Append('\n')
                .Append(CommentOf(entry.Id))
                .Append(entry.Id)
                .Append(' ')
                .Append(entry.Fingerprint)
                .Append('\n');
            foreach (string line in entry.Text.Split('\n').Where(static line => line.Length > 0))
            {
                output.Append(Indent).Append(line).Append('\n');
            }
        }

        string last = CommentOf("");
        return output.Append(last.Length > 0 ? "\n" : "").Append(last).ToString();
    }

    private string CommentOf(string id) => comments.TryGetValue(id, out string? comment) ? comment : "";

    private void Keep(string comment, string id)
    {
        if (comment.Length > 0)
        {
            comments[id] = CommentOf(id) + comment;
        }
    }

    private BaselineFile Change(Action<BaselineFile> change)
    {
        var copy = new BaselineFile { head = head };
        foreach (KeyValuePair<string, string> comment in comments)
        {
            copy.comments.Add(comment.Key, comment.Value);
        }

        foreach (BaselineEntry entry in entries.Values)
        {
            copy.entries.Add(entry.Id, entry);
        }

        change(copy);
        return copy;
    }

    private void Close(BaselineEntry? entry, List<string> text)
    {
        if (entry is not null)
        {
            entries[entry.Id] = entry with { Text = string.Join("\n", text) };
        }

        text.Clear();
    }

    private static BaselineEntry? Entry(string line)
    {
        int space = line.LastIndexOf(' ');
        string fingerprint = line.Substring(space + 1).ToLowerInvariant();
        string id = space < 0 ? "" : line.Substring(0, space).TrimEnd();
        return
            id.IndexOf(' ') > 0
            && fingerprint.Length == FingerprintLength
            && fingerprint.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
            ? new(id, fingerprint, "")
            : null;
    }
}
