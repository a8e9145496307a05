namespace Resolutions.Text;

/// <summary>A rule that a text can break.</summary>
/// <param name="Id">The stable identifier, such as <c>RES0001</c>.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c>, <c>{1}</c> … for the arguments.</param>
/// <param name="Severity">The severity unless the user sets another.</param>
public sealed record TextRule(string Id, string Title, string MessageFormat, TextSeverity Severity);
