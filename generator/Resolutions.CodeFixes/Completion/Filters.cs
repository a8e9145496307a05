using System.Globalization;
using System.Text;

namespace Resolutions.CodeFixes;

/// <summary>Makes what typed characters are compared with: editors find them at the beginnings of words.</summary>
internal static class Filters
{
    private const string Apostrophes = "'’ʼ";

    /// <summary>The text; behind it, once more, with elided words apart and letters without their accents, where it has any: état, etat of “l’état”.</summary>
    public static string Of(string text)
    {
        string apart = new([.. text.Select(static c => Apostrophes.IndexOf(c) >= 0 ? ' ' : c)]);
        string plain = WithoutAccents(apart);
        return plain == text ? text
            : plain == apart ? text + " " + apart
            : apart == text ? text + " " + plain
            : text + " " + apart + " " + plain;
    }

    /// <summary>Half of a surrogate pair, which a constant may hold, cannot be decomposed.</summary>
    private static string WithoutAccents(string text) =>
        text.Any(char.IsSurrogate)
            ? text
            : new string([
                .. text.Normalize(NormalizationForm.FormD)
                    .Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark),
            ]);
}
