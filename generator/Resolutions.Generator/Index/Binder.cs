namespace Resolutions.Generator;

/// <summary>Takes from the index and from other files what one resolution needs.</summary>
internal static class Binder
{
    /// <summary>The resolutions of a file that have their preferred version in it.</summary>
    public static IEnumerable<OpenResolution> Open(
        ParsedFile file,
        ResolutionIndex index,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        return index
            .In(file.Path)
            .Select(entry => new OpenResolution(entry, file.Resolutions[entry.Versions[0].Position]));
    }

    /// <summary>The resolutions of a file that have their preferred version in another file, or elsewhere in this one.</summary>
    public static IEnumerable<Translation> Translations(
        ParsedFile file,
        ResolutionIndex index,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        return index
            .TranslationsIn(file.Path)
            .Select(version => new Translation(version, file.Resolutions[version.Position]));
    }

    /// <summary>A resolution with its versions in other languages.</summary>
    public static BoundResolution Bind(
        OpenResolution resolution,
        TranslationTable translations,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        IndexEntry entry = resolution.Entry;
        if (entry.Versions.Count == 1)
        {
            return new(new([resolution.Model]), entry.TypeName, entry.HintName, default);
        }

        Translation[] versions =
        [
            new(entry.Versions[0], resolution.Model),
            .. entry
                .Versions.Skip(1)
                .Select(place => translations.Find(place) is { } model ? new Translation(place, model) : null)
                .OfType<Translation>(),
        ];
        return new(
            versions.Select(static version => version.Model).ToEquatableArray(),
            entry.TypeName,
            entry.HintName,
            versions.Select(static version => version.Place).ToEquatableArray()
        );
    }
}
