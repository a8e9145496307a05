using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds what the item of a file says of the force of its text that cannot be read or names nothing.</summary>
internal static class StatusDeclaration
{
    public static IEnumerable<DiagnosticInfo> Check(ResolutionFile file, ResolutionText document, FilePlaces places) =>
        StatusReader
            .Read(file.Status, document.Resolutions)
            .Faults.Select(fault => new DiagnosticInfo(
                RuleIds.InvalidItemStatus,
                places.Start,
                new EquatableArray<string>([fault.Text, fault.Metadata, fault.Words])
            ));
}
