using System.Text;

namespace Resolutions.Tool.Tests.Running;

/// <summary>A folder with texts that is gone when the test ends.</summary>
internal sealed class TextFolderOnDisk : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("resolutions-tool-");

    /// <summary>The path of the folder.</summary>
    public string Path => root.FullName;

    /// <summary>The path of a file in the folder.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Adds a file in UTF-8, and the folders above it.</summary>
    public TextFolderOnDisk Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Adds a file, and the folders above it.</summary>
    public TextFolderOnDisk Add(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => root.Delete(recursive: true);
}
