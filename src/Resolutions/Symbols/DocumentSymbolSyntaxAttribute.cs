namespace Resolutions;

/// <summary>
/// Says that a text is the symbol of a document, so that analyzers check the literals that are given for it, as
/// <c>[StringSyntax]</c> says of regular expressions.
/// </summary>
/// <example>
/// <code>
/// void Report([DocumentSymbolSyntax] string symbol) { … }
///
/// Report("A/RES/78/132");
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class DocumentSymbolSyntaxAttribute : Attribute;
