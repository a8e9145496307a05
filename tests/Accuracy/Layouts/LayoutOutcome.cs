namespace Resolutions.Accuracy.Layouts;

/// <summary>What became of the tree of a text in another layout.</summary>
internal enum LayoutOutcome
{
    /// <summary>It is the same.</summary>
    Same,

    /// <summary>It is another one, and diagnostics say that something is wrong.</summary>
    Reported,

    /// <summary>It is another one, and nothing says so.</summary>
    Silent,
}
