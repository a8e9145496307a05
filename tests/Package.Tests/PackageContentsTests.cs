using System.IO.Compression;
using System.Xml.Linq;
using Package.Tests.Consumers;

namespace Package.Tests;

public sealed class PackageContentsTests(PackageFeed feed)
{
    [Fact]
    public void Generator_package_holds_analyzers_and_build_files_only() =>
        Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/Resolutions.Generator.dll",
                "analyzers/dotnet/cs/Resolutions.Text.dll",
                "analyzers/dotnet/roslyn4.14/cs/Resolutions.CodeFixes.dll",
                "build/Resolutions.Generator.props",
                "build/Resolutions.Generator.targets",
                "lib/netstandard2.0/_._",
            ],
            Files("Resolutions.Generator")
        );

    [Fact]
    public void Contract_package_holds_library_for_both_frameworks() =>
        Assert.Equal(
            [
                "README.md",
                "lib/net8.0/Resolutions.dll",
                "lib/net8.0/Resolutions.xml",
                "lib/netstandard2.0/Resolutions.dll",
                "lib/netstandard2.0/Resolutions.xml",
            ],
            Files("Resolutions")
        );

    [Fact]
    public void Ready_made_package_holds_types_and_no_texts() =>
        Assert.Equal(
            [
                "README.md",
                "lib/net8.0/Resolutions.Generated.dll",
                "lib/net8.0/Resolutions.Generated.xml",
                "lib/netstandard2.0/Resolutions.Generated.dll",
                "lib/netstandard2.0/Resolutions.Generated.xml",
            ],
            Files("Resolutions.Generated")
        );

    [Theory]
    [InlineData("Resolutions.Generator")]
    [InlineData("Resolutions.Generated")]
    public void Contract_of_same_version_comes_along_to_be_compiled_against(string id)
    {
        IEnumerable<XElement> dependencies = Nuspec(id)
            .Descendants()
            .Where(element => element.Name.LocalName == "dependency");

        Assert.All(
            dependencies,
            dependency =>
            {
                Assert.Equal("Resolutions", dependency.Attribute("id")?.Value);
                Assert.Equal(feed.Version, dependency.Attribute("version")?.Value);
                Assert.Equal("Build,Analyzers", dependency.Attribute("exclude")?.Value);
                Assert.Null(dependency.Attribute("include"));
            }
        );
        Assert.NotEmpty(dependencies);
    }

    [Fact]
    public void Generator_package_is_no_development_dependency() =>
        Assert.DoesNotContain(
            Nuspec("Resolutions.Generator").Descendants(),
            element => element.Name.LocalName == "developmentDependency"
        );

    [Theory]
    [InlineData("Resolutions")]
    [InlineData("Resolutions.Generator")]
    [InlineData("Resolutions.Generated")]
    [InlineData("Resolutions.Tool")]
    public void Package_says_its_license_and_shows_its_readme(string id)
    {
        Dictionary<string, string> metadata = Nuspec(id)
            .Root!.Elements()
            .Single()
            .Elements()
            .ToDictionary(element => element.Name.LocalName, element => element.Value);

        Assert.Equal("MIT", metadata["license"]);
        Assert.Equal("README.md", metadata["readme"]);
        Assert.NotEqual("Package Description", metadata["description"]);
    }

    private List<string> Files(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PathOf(id));
        return
        [
            .. package
                .Entries.Select(entry => entry.FullName)
                .Where(name => name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal))
                .Where(name => !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    private XDocument Nuspec(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(feed.PathOf(id));
        using Stream nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(nuspec);
    }
}
