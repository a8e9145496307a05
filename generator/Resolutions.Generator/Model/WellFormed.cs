namespace Resolutions.Generator;

/// <summary>Keeps half characters out of generated code: UTF-8 cannot express them.</summary>
internal static class WellFormed
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text so repaired; <see langword="null"/> where there is none.</summary>
    public static string? Optional(string? text) => string.IsNullOrEmpty(text) ? null : Text(text!);

    /// <summary>The text with U+FFFD in the place of every surrogate that has no partner.</summary>
    public static string Text(string text)
    {
        char[]? repaired = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                repaired ??= text.ToCharArray();
                repaired[i] = Replacement;
            }
        }

        return repaired is null ? text : new string(repaired);
    }
}
