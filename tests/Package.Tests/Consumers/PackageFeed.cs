namespace Package.Tests.Consumers;

/// <summary>A folder of packages made from this source tree, and an empty folder to unpack packages into.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("resolutions-");

    /// <summary>The folder with the packages.</summary>
    public string Folder => Path.Combine(root.FullName, "feed");

    /// <summary>Where consumers unpack packages; empty at first.</summary>
    public string PackagesFolder => Path.Combine(root.FullName, "packages");

    /// <summary>The version of the packages.</summary>
    public string Version =>
        Path.GetFileNameWithoutExtension(PathOf("Resolutions.Generator"))["Resolutions.Generator.".Length..];

    /// <summary>The file of a package.</summary>
    public string PathOf(string id) =>
        Directory
            .GetFiles(Folder, $"{id}.*.nupkg")
            .Single(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1]));

    /// <summary>An empty folder outside the source tree.</summary>
    public string NewFolder() =>
        Directory.CreateDirectory(Path.Combine(root.FullName, Path.GetRandomFileName())).FullName;

    /// <summary>Installs the command as a person does, into a folder of its own.</summary>
    /// <returns>The assembly that <c>dotnet</c> runs.</returns>
    /// <remarks>Not into a manifest: of a local command the SDK remembers where it was unpacked, also when that folder is gone.</remarks>
    public async Task<string> InstallToolAsync()
    {
        const string id = "Resolutions.Tool";
        string folder = NewFolder();
        CommandResult installation = await DotNet.RunAsync(
            folder,
            PackagesFolder,
            ["tool", "install", id, "--version", Version, "--add-source", Folder, "--tool-path", folder]
        );
        installation.Succeeded().Says("resolutions");
        Assert.Single(Directory.GetFiles(folder, "resolutions*"));
        return Directory.GetFiles(folder, $"{id}.dll", SearchOption.AllDirectories).Single();
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (string project in BuildFacts.PackedProjects)
        {
            // What the solution's build has made is what gets packed: tests that run at the same time use the same files.
            CommandResult result = await DotNet.RunAsync(
                Path.GetDirectoryName(project)!,
                packagesFolder: null,
                ["pack", project, "--no-build", "--configuration", BuildFacts.Configuration, "--output", Folder]
            );
            result.Succeeded();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
