using System.Text;

namespace Resolutions;

/// <summary>Symbols as they are compared: printed forms differ in spaces, and people type small letters.</summary>
internal static class SymbolKey
{
    /// <summary>The symbol without white space and in capitals.</summary>
    public static string Of(string symbol)
    {
        var key = new StringBuilder(symbol.Length);
        foreach (char c in symbol)
        {
            if (!char.IsWhiteSpace(c))
            {
                key.Append(char.ToUpperInvariant(c));
            }
        }

        return key.ToString();
    }
}
