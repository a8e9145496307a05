namespace Resolutions.Generator;

/// <summary>A provision as it was when somebody looked at it last.</summary>
/// <param name="Id">Its identifier, such as <c>A/RES/78/132 OP27</c>.</param>
/// <param name="Fingerprint">The fingerprint of its text.</param>
/// <param name="Text">Its text, a line for each piece of it.</param>
internal sealed record BaselineEntry(string Id, string Fingerprint, string Text)
{
    private const char Separator = ' ';

    /// <summary>The symbol of its resolution.</summary>
    public string Symbol => Id.Substring(0, Math.Max(0, Id.LastIndexOf(Separator)));

    /// <summary>Its path in the resolution, such as <c>OP27</c>.</summary>
    public string Path => Id.Substring(Id.LastIndexOf(Separator) + 1);

    /// <summary>The entry of a provision as it is now.</summary>
    public static BaselineEntry Of(string id, string text) =>
        new(id, Generator.Fingerprint.Of(text), BaselineLines.Of(text));
}
