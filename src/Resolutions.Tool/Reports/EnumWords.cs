using System.Globalization;
using System.Text.Json;

namespace Resolutions.Tool;

/// <summary>How members of enumerations stand in reports.</summary>
internal static class EnumWords
{
    /// <summary>The name in camel case.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The names of the flags that are set, in camel case.</summary>
    public static IReadOnlyList<string> OfFlags<T>(T flags)
        where T : struct, Enum =>
        [
            .. Enum.GetValues<T>()
                .Where(flag => Convert.ToInt32(flag, CultureInfo.InvariantCulture) != 0 && flags.HasFlag(flag))
                .Select(Of),
        ];
}
