using Resolutions.Accuracy.Measures;

namespace Resolutions.Accuracy;

/// <summary>The command line.</summary>
internal static class Usage
{
    public const string Text = """
        usage: Accuracy FOLDER [options]

        FOLDER holds manifest.tsv (path, lang, symbol, form, complete, notes), the texts that it lists, and labels/NAME.json.

          --misses        list every document that misses, with the cause
          --wrong-labels  list the labels that are plainly wrong, with the reason
          --suspicions    list what looks wrong in a tree and has no diagnostic
          --remarks       list what is worth knowing
          --references    list the references that are not found, not confirmed, or not in both twins
          --full          also a row for each language, organ, era and form together
          --only PART     only texts whose language and name (fr/A_RES_…) hold PART
          --cuts          instead of all that, cut every text after each of its lines and check that nothing is lost
          --layouts       instead of all that, lay every text out as pages do and compare the trees (--full lists also what is reported)
          --json FILE     write everything as JSON
          --help          this page
        """;

    /// <summary>The argument behind an option; <see langword="null"/> where the option is not given.</summary>
    public static string? Value(string[] args, string option)
    {
        var at = Array.IndexOf(args, option);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    /// <summary>The lists that are asked for.</summary>
    public static IReadOnlyList<FindingKind> Lists(string[] args) =>
        [
            .. new (string Option, FindingKind Kind)[]
            {
                ("--misses", FindingKind.Fault),
                ("--wrong-labels", FindingKind.WrongLabel),
                ("--suspicions", FindingKind.Suspicion),
                ("--remarks", FindingKind.Remark),
                ("--references", FindingKind.Reference),
            }
                .Where(each => args.Contains(each.Option))
                .Select(each => each.Kind),
        ];
}
