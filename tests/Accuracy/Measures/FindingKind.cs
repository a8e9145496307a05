namespace Resolutions.Accuracy.Measures;

/// <summary>What a finding says.</summary>
internal enum FindingKind
{
    /// <summary>The reader is wrong.</summary>
    Fault,

    /// <summary>A label is plainly wrong, for the reason given.</summary>
    WrongLabel,

    /// <summary>The tree looks wrong, and no diagnostic says so.</summary>
    Suspicion,

    /// <summary>Reader and label differ where the label proves little, or something is worth knowing.</summary>
    Remark,

    /// <summary>A reference that is not found, not confirmed, or not in both twins.</summary>
    Reference,
}
