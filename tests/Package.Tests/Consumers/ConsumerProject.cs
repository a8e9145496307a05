namespace Package.Tests.Consumers;

/// <summary>A project outside the source tree that uses the packages as anybody would.</summary>
internal sealed class ConsumerProject
{
    private readonly PackageFeed feed;
    private readonly string folder;

    /// <summary>Makes an empty project.</summary>
    /// <param name="feed">The packages.</param>
    /// <param name="name">The name of project and assembly.</param>
    /// <param name="properties">Properties of the project, as elements.</param>
    /// <param name="items">Items of the project beside the package, as elements.</param>
    public ConsumerProject(PackageFeed feed, string name, string properties, string items = "")
    {
        this.feed = feed;
        folder = Directory.CreateDirectory(Path.Combine(feed.NewFolder(), name)).FullName;
        ProjectFile = Path.Combine(folder, $"{name}.csproj");
        Write(
            ProjectFile,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{feed.Folder}</RestoreAdditionalProjectSources>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Resolutions.Generator" Version="{feed.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """
        );
    }

    /// <summary>The properties of a program.</summary>
    public const string Program =
        "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><Nullable>enable</Nullable>";

    /// <summary>The full path of the project file.</summary>
    public string ProjectFile { get; }

    /// <summary>Writes a file of the project.</summary>
    /// <param name="path">The path from the folder of the project.</param>
    /// <param name="content">What it holds.</param>
    public ConsumerProject Write(string path, string content)
    {
        string file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>A generated file of the built project, where the project keeps them.</summary>
    public string ReadGenerated(string name) =>
        File.ReadAllText(Directory.GetFiles(folder, name, SearchOption.AllDirectories).Single());

    /// <summary>Builds the project.</summary>
    /// <param name="arguments">Further arguments.</param>
    public Task<CommandResult> BuildAsync(params string[] arguments) =>
        DotNet.RunAsync(folder, feed.PackagesFolder, ["build", .. arguments]);

    /// <summary>A file of the project, as the build left it.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    /// <summary>The texts that an editor hands to the generator: it runs the build without the compiler and takes its arguments.</summary>
    public async Task<IReadOnlyList<string>> TextsForEditorAsync()
    {
        const string argument = "\"Identity\": \"/additionalfile:";
        (await DotNet.RunAsync(folder, feed.PackagesFolder, "restore")).Succeeded();
        CommandResult result = await DotNet.RunAsync(
            folder,
            feed.PackagesFolder,
            "msbuild",
            "-target:Compile",
            "-property:DesignTimeBuild=true",
            "-property:SkipCompilerExecution=true",
            "-property:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs"
        );
        return
        [
            .. result
                .Succeeded()
                .Lines.Select(line => line.Trim())
                .Where(line => line.StartsWith(argument, StringComparison.Ordinal))
                .Select(line => Path.GetFileName(line[argument.Length..line.LastIndexOf('"')])),
        ];
    }

    /// <summary>Builds and runs the project.</summary>
    public Task<CommandResult> RunAsync() => DotNet.RunAsync(folder, feed.PackagesFolder, "run");
}
