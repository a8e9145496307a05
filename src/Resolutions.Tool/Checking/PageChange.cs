namespace Resolutions.Tool;

/// <summary>What a finding in a page of documentation says that its place shall hold instead.</summary>
/// <param name="File">The full path of the page.</param>
/// <param name="StartLine">The line in which the place begins, from 1.</param>
/// <param name="StartColumn">The column in which it begins, from 1, in UTF-16 characters.</param>
/// <param name="EndLine">The line in which it ends, from 1.</param>
/// <param name="EndColumn">The column behind it, from 1.</param>
/// <param name="Replacement">The characters.</param>
internal sealed record PageChange(
    string File,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    string Replacement
);
