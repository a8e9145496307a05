namespace Resolutions;

/// <summary>The versions of one text in the languages that it is there in, made when they are first asked for.</summary>
/// <typeparam name="T">What a version is.</typeparam>
internal sealed class LanguageVersions<T>
    where T : class
{
    private readonly T own;
    private readonly Language language;
    private readonly Func<Language, T?>? others;

    /// <param name="own">The version that asks.</param>
    /// <param name="language">Its language.</param>
    /// <param name="languages">All languages, the preferred one first; <see langword="null"/> where there is one only.</param>
    /// <param name="others">Finds a version; <see langword="null"/> where there is one only.</param>
    public LanguageVersions(T own, Language language, Language[]? languages, Func<Language, T?>? others)
    {
        this.own = own;
        this.language = language;
        this.others = others;
        Languages = ReadOnlyList.Of(languages ?? [language]);
    }

    public IReadOnlyList<Language> Languages { get; }

    public T? Find(Language wanted) => wanted == language ? own : others?.Invoke(wanted);

    public T Get(Language wanted) =>
        Find(wanted)
        ?? throw new KeyNotFoundException($"{own} is there in {string.Join(", ", Languages)}, but not in {wanted}.");
}
