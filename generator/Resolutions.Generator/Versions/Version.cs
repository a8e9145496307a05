using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Something of a resolution in one language.</summary>
/// <param name="Resolution">The resolution in this language.</param>
/// <param name="Model">What it is about.</param>
internal sealed record Version<T>(ResolutionModel Resolution, T Model)
{
    /// <summary>The language.</summary>
    public Language Language => Resolution.Language;
}
