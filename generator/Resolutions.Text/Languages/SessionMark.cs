namespace Resolutions.Text;

/// <summary>A mark before the number of a session, and the prefix that it has in a symbol.</summary>
internal sealed record SessionMark(string Mark, string Prefix);
