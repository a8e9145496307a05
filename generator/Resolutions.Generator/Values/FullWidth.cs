namespace Resolutions.Generator;

/// <summary>Folds full-width ASCII, in which Chinese texts set letters, digits and marks.</summary>
internal static class FullWidth
{
    private const int Offset = '\uFF01' - '!';

    /// <summary>The character in its common width.</summary>
    public static char Narrow(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - Offset) : c;
}
