using System.Globalization;

namespace Resolutions.Fuzz;

/// <summary>The command line.</summary>
/// <param name="Folder">The texts to damage.</param>
/// <param name="Duration">How long to go on.</param>
/// <param name="Seed">What the damage begins from.</param>
internal sealed record Options(string Folder, TimeSpan Duration, int Seed)
{
    public const string Usage = """
        usage: Fuzz FOLDER [--minutes N] [--seed S]

        Damages the *.txt files of FOLDER at random and reads them, N minutes long (1): no exception, no lost character, tokens
        without gap, diagnostics inside the text. What fails is made small and printed. The same seed damages alike.
        """;

    /// <summary>The options, or <see langword="null"/> where they make no sense.</summary>
    public static Options? Read(string[] args)
    {
        var minutes = Value(args, "--minutes") ?? "1";
        var seed = Value(args, "--seed") ?? "1";
        return
            args.Length > 0
            && Directory.Exists(args[0])
            && double.TryParse(minutes, NumberStyles.Float, CultureInfo.InvariantCulture, out var duration)
            && int.TryParse(seed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var start)
            ? new Options(args[0], TimeSpan.FromMinutes(duration), start)
            : null;
    }

    private static string? Value(string[] args, string option)
    {
        var at = Array.IndexOf(args, option);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
