using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>The names of modifiers.</summary>
internal static class ModifierNames
{
    private static readonly ActionModifiers[] All =
    [
        .. Enum.GetValues(typeof(ActionModifiers))
            .Cast<ActionModifiers>()
            .Where(static modifier => modifier != ActionModifiers.None),
    ];

    /// <summary>The names of the modifiers that are set, in the order of their values.</summary>
    public static IEnumerable<string> Of(ActionModifiers modifiers) =>
        All.Where(modifier => (modifiers & modifier) == modifier).Select(static modifier => modifier.ToString());
}
