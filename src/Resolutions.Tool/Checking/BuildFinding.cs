using System.Text.RegularExpressions;

namespace Resolutions.Tool;

/// <summary>A finding of a rule in the output of a build.</summary>
/// <param name="Rule">The identifier of the rule, or of the compiler's message.</param>
/// <param name="IsError">Whether it stops the build.</param>
/// <param name="Line">What the build says, in the form in which editors jump to it, without the name of the project.</param>
internal sealed partial record BuildFinding(string Rule, bool IsError, string Line)
{
    /// <summary>Whether it is of a rule for texts and references.</summary>
    public bool IsOfResolutions => Rule.StartsWith("RES", StringComparison.Ordinal);

    /// <summary>Whether the compiler misses a type in a type, as that of a provision that is not there any more.</summary>
    public bool IsOfMissingType => Rule is "CS0426" or "CS0117";

    /// <summary>The findings in the output of a build, each once: a build says them again in its summary.</summary>
    public static IReadOnlyList<BuildFinding> In(string output)
    {
        var found = new List<BuildFinding>();
        foreach (string line in output.ReplaceLineEndings("\n").Split('\n'))
        {
            Match match = Form().Match(line);
            var finding = new BuildFinding(
                match.Groups["rule"].Value,
                match.Groups["severity"].Value == "error",
                match.Groups["line"].Value.Trim()
            );
            if (match.Success && !found.Contains(finding))
            {
                found.Add(finding);
            }
        }

        return found;
    }

    [GeneratedRegex(
        @"^\s*(?<line>.*?(?<severity>warning|error)\s(?<rule>[A-Z]+[0-9]+): .*?)(?:\s\[[^\[\]]*proj(?:::[^\[\]]*)?\])?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
