namespace Resolutions.Generator;

/// <summary>The resolutions of a project: which get a type, under which name, and which do not.</summary>
/// <param name="Accepted">Those with a type, by path and place in the file.</param>
/// <param name="Rejected">Those without, by path and place in the file.</param>
internal sealed record ResolutionIndex(
    EquatableArray<IndexEntry> Accepted,
    EquatableArray<RejectedResolution> Rejected
);
