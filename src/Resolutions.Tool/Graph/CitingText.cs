using Resolutions.Text;

namespace Resolutions.Tool;

/// <summary>A text of a resolution with what it cites.</summary>
/// <param name="Symbol">The symbol of the resolution.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Citations">What it cites, in reading order, as often as it does.</param>
internal sealed record CitingText(string Symbol, string Title, Language Language, IReadOnlyList<CitedPlace> Citations);
