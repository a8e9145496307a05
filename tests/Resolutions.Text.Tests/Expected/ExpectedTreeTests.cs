using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Expected;

/// <summary>
/// Whole documents in Chinese, Russian, Arabic and Spanish against trees that people wrote by reading them: the real ones where a machine
/// has them, made-up ones beside their trees.
/// </summary>
public class ExpectedTreeTests
{
    private const string Label = "text: ";

    public static TheoryData<string> Trees =>
        [
            .. Directory
                .GetFiles(Folder, "*.tree.txt")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    private static string Folder => Path.Combine(Locations.ProjectDirectory, "Expected");

    [Theory]
    [MemberData(nameof(Trees))]
    public void A_whole_document_is_read_as_a_person_reads_it(string tree)
    {
        var expected = File.ReadAllLines(Path.Combine(Folder, tree));
        var name = expected[0][Label.Length..];
        var file = new[] { Folder, Locations.CorpusDirectory }
            .Select(each => Path.Combine(each, name))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(file is null, $"The real text {name} is not on this machine.");

        var read = ExpectedTree.Of(Reading.Parse(File.ReadAllText(file)));

        Assert.Equal(
            string.Join('\n', expected.Skip(1).Where(line => !IsEmptyField(line)).Select(line => line.TrimEnd())),
            string.Join('\n', read)
        );
    }

    /// <summary>Whether a line says that the text lacks a field.</summary>
    private static bool IsEmptyField(string line) =>
        line.TrimEnd().EndsWith(':')
        && !line.Contains('|', StringComparison.Ordinal)
        && !line.StartsWith("findings", StringComparison.Ordinal);
}
