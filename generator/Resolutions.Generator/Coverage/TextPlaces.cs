using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds provisions in the texts of a project. The texts are not parsed again: the generator has read them.</summary>
internal sealed class TextPlaces(AnalyzerOptions options, CancellationToken cancellationToken)
{
    private readonly Lazy<ILookup<string, TextVersion>> versions = new(() =>
        All(options, cancellationToken).ToLookup(static found => found.Key, static found => found.Version)
    );

    /// <summary>The number of a provision in the preferred language, or else in any other; no place where another assembly has the text.</summary>
    public Location Find(RequiredProvision required)
    {
        string? preferred = GeneratedConsts.Find(required.Resolution.Type, "Language");
        return versions
                .Value[SymbolKey.Of(required.Resolution.Symbol)]
                .OrderBy(version => version.Language == preferred ? 0 : 1)
                .ThenBy(static version => version.Path, StringComparer.Ordinal)
                .Select(version => version.Find(required.Provision.Path))
                .FirstOrDefault(static place => place is not null)
                ?.ToLocation()
            ?? Location.None;
    }

    private static IEnumerable<(string Key, TextVersion Version)> All(
        AnalyzerOptions options,
        CancellationToken cancellationToken
    )
    {
        foreach (AdditionalText additional in options.AdditionalFiles)
        {
            foreach (ResolutionFile file in ResolutionFile.Of(additional, options.AnalyzerConfigOptionsProvider))
            {
                if (file.Text.GetText(cancellationToken) is not { } text)
                {
                    continue;
                }

                foreach (Resolution resolution in ParseCache.Get(text, cancellationToken).Resolutions)
                {
                    Language language = LanguageName.Parse(file.DeclaredLanguage) ?? resolution.Language;
                    yield return (
                        SymbolKey.Of(WellFormed.Text(resolution.Header.Symbol)),
                        new TextVersion(file.Path, text, resolution, LanguageCode.Of(language))
                    );
                }
            }
        }
    }
}
