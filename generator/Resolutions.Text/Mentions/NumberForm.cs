namespace Resolutions.Text;

/// <summary>The digits or numerals in which somebody printed the number of a provision: ２７, ٢٧, 二十七.</summary>
/// <remarks>Instances do not change.</remarks>
public sealed class NumberForm
{
    private const string Other = "０٠۰";
    private readonly char zero;
    private readonly bool isChinese;

    private NumberForm(string plain, char zero, bool isChinese) =>
        (Plain, this.zero, this.isChinese) = (plain, zero, isChinese);

    /// <summary>What is printed, in ASCII digits.</summary>
    public string Plain { get; }

    /// <summary>Reads the form of a number.</summary>
    /// <param name="printed">The number as it is printed, with what stands within it, such as the letter of a part.</param>
    public static NumberForm Of(string printed)
    {
        if (ChineseNumeral.Read(printed, 0, out var value) is > 0 and var length && length == printed.Length)
        {
            return new(value.ToString(System.Globalization.CultureInfo.InvariantCulture), '0', isChinese: true);
        }

        var digit = printed.FirstOrDefault(static c => Characters.IsDigit(c) && c is not (>= '0' and <= '9'));
        return new(
            new string([.. printed.Select(Characters.FoldDigit)]),
            Other.FirstOrDefault(each => digit >= each && digit <= each + 9) is var zero and not '\0' ? zero : '0',
            isChinese: false
        );
    }

    /// <summary>Another number in the same form.</summary>
    /// <param name="plain">The number in ASCII digits.</param>
    /// <returns>The number; <see langword="null"/> where the form cannot have it.</returns>
    public string? Print(string plain) =>
        !isChinese ? new string([.. plain.Select(c => c is >= '0' and <= '9' ? (char)(c - '0' + zero) : c)])
        : int.TryParse(plain, out var number) ? ChineseNumeral.Write(number)
        : null;
}
