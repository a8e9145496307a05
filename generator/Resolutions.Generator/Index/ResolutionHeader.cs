using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>What makes a resolution one with another: its symbol, and its language, by which it may be a version of the other.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Language">The language of the text.</param>
internal sealed record ResolutionHeader(string Symbol, Language Language);
