using System.CommandLine;

namespace Resolutions.Tool;

/// <summary>The argument that names texts.</summary>
internal static class TextArgument
{
    public static Argument<string[]> New()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Texts, folders with texts (*.txt, *.md), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(static result =>
        {
            // Without this an option that is not there would be a file that is not there.
            foreach (string name in result.Tokens.Select(static token => token.Value).Where(IsOption))
            {
                result.AddError($"There is no option {name}; a file of this name is ./{name}.");
            }
        });
        return files;
    }

    private static bool IsOption(string name) => name.Length > 1 && name[0] == '-';
}
