namespace Resolutions.Generator;

/// <summary>What the language version and the references of a project allow generated code to use.</summary>
/// <param name="LanguageVersion">The language version for a person to read, such as <c>12.0</c>.</param>
/// <param name="IsLanguageSupported">C# 8 or later.</param>
/// <param name="HasContract">The library <c>Resolutions</c> is referenced.</param>
/// <param name="HiddenContractType">A type of the library that the project hides by one of its own, or <see langword="null"/>.</param>
/// <param name="HasSelfTypedInterfaces">The library has interfaces with static abstract members, and the language too.</param>
/// <param name="HasUtf8Text">UTF-8 literals exist, and a way to decode them without a copy.</param>
/// <param name="HasDateOnly"><c>System.DateOnly</c> exists.</param>
/// <param name="HasNotNullWhen"><c>NotNullWhenAttribute</c> exists.</param>
internal sealed record CompilationCapabilities(
    string LanguageVersion,
    bool IsLanguageSupported,
    bool HasContract,
    string? HiddenContractType,
    bool HasSelfTypedInterfaces,
    bool HasUtf8Text,
    bool HasDateOnly,
    bool HasNotNullWhen
);
