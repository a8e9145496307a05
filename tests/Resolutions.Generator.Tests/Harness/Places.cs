using System.Globalization;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>Where a diagnostic points to.</summary>
internal static class Places
{
    /// <summary>Identifier, path, and first and last character, as editors count them: <c>RES0001 a.txt(1,1)-(1,5): message</c>.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (start, end) = (place.StartLinePosition, place.EndLinePosition);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.Id} {place.Path}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1}): {diagnostic.Message()}"
        );
    }

    /// <summary>The message, in no culture.</summary>
    public static string Message(this Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
