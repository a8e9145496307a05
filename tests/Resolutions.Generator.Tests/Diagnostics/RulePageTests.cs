using System.Globalization;
using Microsoft.CodeAnalysis;
using BuildPaths = Resolutions.Generator.Tests.Harness.BuildPaths;

namespace Resolutions.Generator.Tests.Diagnostics;

public sealed class RulePageTests
{
    public static TheoryData<string> RuleIds => [.. RuleDescriptors.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Page_and_readme_say_what_the_rule_says(string id)
    {
        DiagnosticDescriptor rule = RuleDescriptors.Find(id);
        string severity = rule.DefaultSeverity switch
        {
            _ when !rule.IsEnabledByDefault => "off",
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            DiagnosticSeverity.Hidden => "hidden",
            _ => "suggestion",
        };
        string title = rule.Title.ToString(CultureInfo.InvariantCulture);
        string page = Read($"generator/docs/rules/{id}.md");

        Assert.StartsWith($"# {id}: {title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"**Severity:** {severity}", page, StringComparison.Ordinal);
        Assert.Contains(
            $"`{rule.MessageFormat.ToString(CultureInfo.InvariantCulture)}`",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains($"dotnet_diagnostic.{id}.severity = none", page, StringComparison.Ordinal);
        Assert.Contains(
            $"| [{id}](generator/docs/rules/{id}.md) | {title} | {severity} |",
            Read("README.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_page_is_about_a_rule() =>
        Assert.Equal(
            RuleDescriptors.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Directory
                .GetFiles(Path.Combine(Root, "generator/docs/rules"))
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_release_notes_of_the_rules_list_every_rule()
    {
        string[] rows =
        [
            .. RuleDescriptors
                .All.OrderBy(rule => rule.Id, StringComparer.Ordinal)
                .Select(rule =>
                    $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")} | {rule.Title}"
                ),
        ];

        Assert.Equal(
            rows,
            Read("generator/Resolutions.Generator/AnalyzerReleases.Unshipped.md")
                .Split('\n')
                .Where(line => line.StartsWith("RES", StringComparison.Ordinal))
        );
    }

    private static string Root => Path.Combine(BuildPaths.Project, "../..");

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");
}
