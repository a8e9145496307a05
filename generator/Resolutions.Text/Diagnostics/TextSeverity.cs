namespace Resolutions.Text;

/// <summary>How much a finding in a text weighs.</summary>
public enum TextSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>The text was read, but something in it is doubtful.</summary>
    Warning,

    /// <summary>The text, or part of it, could not be read.</summary>
    Error,
}
