namespace Resolutions.Text;

/// <summary>A line that a language is known to print, and what it says.</summary>
internal sealed record KnownLine(LineField Field, LinePattern Pattern);
