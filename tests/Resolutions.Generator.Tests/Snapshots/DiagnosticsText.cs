using System.Globalization;
using System.Text;

namespace Resolutions.Generator.Tests.Snapshots;

/// <summary>Writes diagnostics as Verify.SourceGenerators does: an object per diagnostic, what is empty left out.</summary>
internal static class DiagnosticsText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) =>
        $"{{\n  Diagnostics: [\n{string.Join(",\n", diagnostics.Select(Of))}\n  ]\n}}";

    private static string Of(Diagnostic diagnostic)
    {
        var descriptor = diagnostic.Descriptor;
        (string Name, string Value)[] properties =
        [
            ("Id", diagnostic.Id),
            ("Title", Invariant(descriptor.Title)),
            ("Severity", diagnostic.Severity.ToString()),
            ("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)),
            ("Location", LocationOf(diagnostic)),
            ("Description", Invariant(descriptor.Description)),
            ("HelpLink", descriptor.HelpLinkUri),
            ("MessageFormat", Invariant(descriptor.MessageFormat)),
            ("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            ("Category", descriptor.Category),
        ];
        var text = new StringBuilder("    {\n");
        text.AppendJoin(
            ",\n",
            properties
                .Where(property => property.Value != "")
                .Select(property => $"      {property.Name}: {property.Value}")
        );
        return text.Append("\n    }").ToString();
    }

    private static string LocationOf(Diagnostic diagnostic) =>
        diagnostic.Location == Location.None ? "" : diagnostic.Location.GetMappedLineSpan().ToString();

    private static string Invariant(LocalizableString text) => text.ToString(CultureInfo.InvariantCulture);
}
