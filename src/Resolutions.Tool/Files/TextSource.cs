namespace Resolutions.Tool;

/// <summary>The texts that a command line names: files, folders and standard input.</summary>
/// <param name="standardInput">Opens standard input.</param>
internal sealed class TextSource(Func<Stream> standardInput)
{
    /// <summary>What stands for standard input on the command line.</summary>
    public const string StandardInput = "-";

    private const string NameOfStandardInput = "<stdin>";

    /// <summary>The texts one after the other, each once, so that a large folder is never in memory as a whole.</summary>
    public IEnumerable<FoundText> Read(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (FoundText found in names.SelectMany(Find))
        {
            if (found.Problem is not null)
            {
                yield return found;
            }
            else if (seen.Add(found.Name == StandardInput ? found.Name : Path.GetFullPath(found.Name)))
            {
                yield return ReadOne(found.Name);
            }
        }
    }

    /// <summary>What a name stands for: paths that are still to be read, or a problem.</summary>
    private static IReadOnlyList<FoundText> Find(string name)
    {
        if (name == StandardInput || File.Exists(name))
        {
            return [new(name, null, null)];
        }

        if (!Directory.Exists(name))
        {
            return [FoundText.Failed(name, "there is no such file or folder")];
        }

        try
        {
            IReadOnlyList<string> paths = TextFolder.PathsIn(name);
            return paths.Count > 0
                ? [.. paths.Select(static path => new FoundText(path, null, null))]
                : [FoundText.Failed(name, "the folder holds no text (*.txt, *.md)")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [FoundText.Failed(name, "the folder cannot be listed: " + e.Message)];
        }
    }

    private FoundText ReadOne(string name)
    {
        try
        {
            return FoundText.Of(
                name == StandardInput
                    ? TextDecoder.Decode(NameOfStandardInput, ReadStandardInput())
                    : TextDecoder.Decode(name, File.ReadAllBytes(name))
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FoundText.Failed(name, "the file cannot be read: " + e.Message);
        }
    }

    private byte[] ReadStandardInput()
    {
        using Stream input = standardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
