using System.Reflection;
using Resolutions.Generator.Tests.Harness;
using Resolutions.Text;

namespace Resolutions.Generator.Tests.Diagnostics;

public sealed class RuleCoverageTests
{
    public static TheoryData<string> RuleIds =>
        [
            .. TextRules
                .All.Select(rule => rule.Id)
                .Concat(["RES0101", "RES0102", "RES0103", "RES0104", "RES0105"])
                .Concat(["RES1001", "RES1002", "RES1003", "RES1004", "RES1005"])
                .Concat([
                    "RES2001",
                    "RES2002",
                    "RES2003",
                    "RES2004",
                    "RES2005",
                    "RES2006",
                    "RES2007",
                    "RES2008",
                    "RES2009",
                    "RES2010",
                    "RES2011",
                    "RES2012",
                    "RES2013",
                    "RES2014",
                    "RES2015",
                ])
                .Concat(["RES3001", "RES3002", "RES3003", "RES3004"])
                .Concat([
                    "RES9001",
                    "RES9002",
                    "RES9003",
                    "RES9004",
                    "RES9005",
                    "RES9006",
                    "RES9007",
                    "RES9008",
                    "RES9009",
                ]),
        ];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_has_a_test_that_reports_it_and_one_that_does_not(string rule)
    {
        var covered = typeof(RuleCoverageTests)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<CoversAttribute>())
            .Where(covers => covers.Rule == rule)
            .Select(covers => covers.IsReported)
            .ToHashSet();

        Assert.Equal([false, true], covered.Order());
    }

    [Fact]
    public void Every_rule_of_the_generator_is_known_here()
    {
        Assert.Equal(RuleIds.Select(row => row.Data).Order(), RuleDescriptors.All.Select(rule => rule.Id).Order());
    }

    [Fact]
    public void A_reported_rule_has_its_page_and_its_category()
    {
        var run = TestProject.Of(new TextFile("a.txt", "")).Generate();

        var descriptor = Assert.Single(run.Diagnostics).Descriptor;

        Assert.Equal(
            "https://github.com/resolutions-generated/resolutions-generated/blob/main/generator/docs/rules/RES0001.md",
            descriptor.HelpLinkUri
        );
        Assert.NotEmpty(descriptor.Category);
    }
}
