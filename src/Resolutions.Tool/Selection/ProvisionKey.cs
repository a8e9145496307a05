namespace Resolutions.Tool;

/// <summary>
/// The form in which names of provisions are compared, so that <c>OP12(a)</c>, <c>OP12 (a)</c> and the name of the type,
/// <c>OP12_a</c>, are one.
/// </summary>
internal static class ProvisionKey
{
    public static string Of(string name) =>
        name.Replace(" ", "", StringComparison.Ordinal).Replace('(', '_').Replace(")", "", StringComparison.Ordinal);
}
