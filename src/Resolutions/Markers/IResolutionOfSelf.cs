#if NET
namespace Resolutions;

/// <summary>The generated type of a resolution, for generic code.</summary>
/// <typeparam name="TSelf">The generated type itself.</typeparam>
/// <example>
/// <code>
/// void Print&lt;T&gt;() where T : IResolution&lt;T&gt; => Console.WriteLine(T.Info.Title);
///
/// Print&lt;A_RES_78_132&gt;();
/// </code>
/// </example>
public interface IResolution<TSelf> : IResolution
    where TSelf : IResolution<TSelf>
{
    /// <summary>The resolution; the same object each time.</summary>
    static abstract Resolution Info { get; }

    /// <inheritdoc cref="Resolution.Symbol"/>
    static abstract string Symbol { get; }
}
#endif
