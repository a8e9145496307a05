namespace Resolutions.Generator;

/// <summary>The names under which the steps of the pipeline can be observed.</summary>
internal static class StepNames
{
    public const string Parsed = nameof(Parsed);
    public const string Headers = nameof(Headers);
    public const string Index = nameof(Index);
    public const string Translations = nameof(Translations);
    public const string Bound = nameof(Bound);
    public const string Linkable = nameof(Linkable);
    public const string Linked = nameof(Linked);
    public const string Citing = nameof(Citing);
    public const string Emit = nameof(Emit);
    public const string References = nameof(References);
    public const string Options = nameof(Options);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Citations = nameof(Citations);
    public const string Comparison = nameof(Comparison);
    public const string CitedBy = nameof(CitedBy);
    public const string Catalog = nameof(Catalog);
}
