namespace Resolutions.Text;

/// <summary>Numbers and letters that are one character with what encloses them: ㈠, ①, ⑴, ⒈, ⒜.</summary>
internal static class EnclosedNumeral
{
    /// <summary>The reading of an enclosed number, or <see langword="null"/>.</summary>
    public static MarkerReading? Read(char c) =>
        c switch
        {
            >= '\u3220' and <= '\u3229' => new MarkerReading(NumeralKind.Chinese, '(', c - '\u3220' + 1),
            >= '\u3280' and <= '\u3289' => new MarkerReading(NumeralKind.Chinese, '○', c - '\u3280' + 1),
            >= '\u2460' and <= '\u2473' => new MarkerReading(NumeralKind.Digits, '○', c - '\u2460' + 1),
            >= '\u2474' and <= '\u2487' => new MarkerReading(NumeralKind.Digits, '(', c - '\u2474' + 1),
            >= '\u2488' and <= '\u249B' => new MarkerReading(NumeralKind.Digits, '.', c - '\u2488' + 1),
            >= '\u249C' and <= '\u24B5' => new MarkerReading(NumeralKind.Letters, '(', c - '\u249C' + 1),
            _ => null,
        };
}
