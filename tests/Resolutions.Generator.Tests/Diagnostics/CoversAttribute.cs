namespace Resolutions.Generator.Tests.Diagnostics;

/// <summary>Names the rule that a test reports, or that it sees not reported.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversAttribute(string rule, bool isReported) : Attribute
{
    public string Rule => rule;

    public bool IsReported => isReported;
}
