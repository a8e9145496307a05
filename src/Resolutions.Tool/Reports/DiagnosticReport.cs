using System.Text.Json.Serialization;

namespace Resolutions.Tool;

/// <summary>Something in a text that a person should look at.</summary>
/// <param name="Rule">The rule, such as <c>RES0007</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Place">Where it is.</param>
internal sealed record DiagnosticReport(string Rule, string Severity, string Message, Place Place)
{
    /// <summary>The severity of what could not be read.</summary>
    public const string Error = "error";

    /// <summary>The severity of what is doubtful.</summary>
    public const string Warning = "warning";

    /// <summary>Whether something could not be read.</summary>
    [JsonIgnore]
    public bool IsError => Severity == Error;
}
