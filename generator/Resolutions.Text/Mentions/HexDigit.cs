namespace Resolutions.Text;

/// <summary>The digits of the hexadecimal system.</summary>
public static class HexDigit
{
    /// <summary>The value of a digit, or -1.</summary>
    public static int ValueOf(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= 'a' and <= 'f' => c - 'a' + 10,
            >= 'A' and <= 'F' => c - 'A' + 10,
            _ => -1,
        };
}
