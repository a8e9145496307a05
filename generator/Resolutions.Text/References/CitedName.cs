namespace Resolutions.Text;

/// <summary>The name of an organ or of another body.</summary>
/// <param name="Word">What it stands for.</param>
/// <param name="Text">The text in which it stands.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record CitedName(ReferenceWord Word, string Text, TextSpan Span)
{
    /// <summary>The name as printed.</summary>
    public string Printed => Span.In(Text);

    /// <summary>Whether it is another body, whose numbers have no known symbols.</summary>
    public bool IsBody => !Word.IsShort && Word.Organ is null;
}
