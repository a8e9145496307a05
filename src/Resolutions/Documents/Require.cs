namespace Resolutions;

/// <summary>Checks of arguments.</summary>
internal static class Require
{
    /// <summary>The value, which must be there.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public static T NotNull<T>(T? value, string parameterName)
        where T : class => value ?? throw new ArgumentNullException(parameterName);
}
