using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Languages;

public sealed class LanguageSnapshotTests
{
    [Fact]
    public async Task English_and_French() => await Verify(TwoLanguages.Project.Generate().Driver);

    [Fact]
    public async Task French_and_English_in_CSharp_8_for_netstandard()
    {
        var project = TwoLanguages.Project.WithProperty("ResolutionsLanguage", "fr") with
        {
            Framework = TargetFramework.NetStandard20,
            LanguageVersion = LanguageVersion.CSharp8,
        };

        await Verify(project.Generate().Driver);
    }
}
