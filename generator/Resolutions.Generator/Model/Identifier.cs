using System.Text;

namespace Resolutions.Generator;

/// <summary>Makes C# identifiers of symbols and labels.</summary>
internal static class Identifier
{
    /// <summary>
    /// The name of the type of a resolution: letters and digits of ASCII are kept and every run of anything else becomes one
    /// <c>_</c>, so <c>A/RES/217 A (III)</c> is <c>A_RES_217_A_III</c>.
    /// </summary>
    /// <remarks>A symbol has an organ and a number, so the name is never a keyword; a digit in front is guarded against.</remarks>
    public static string OfSymbol(string symbol)
    {
        string name = OfLabel(symbol);
        return name.Length == 0 || IsDigit(name[0]) ? "_" + name : name;
    }

    /// <summary>A part of a name; empty where the text has no letter or digit of ASCII.</summary>
    public static string OfLabel(string text)
    {
        var name = new StringBuilder(text.Length);
        bool gap = false;
        foreach (char c in text)
        {
            if (!IsDigit(c) && c is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z')))
            {
                gap = true;
                continue;
            }

            if (gap && name.Length > 0)
            {
                name.Append('_');
            }

            gap = false;
            name.Append(c);
        }

        return name.ToString();
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
