namespace Resolutions.Text;

/// <summary>The name of an organ or of another body, as printed.</summary>
internal sealed record CitedName(ReferenceWord Word, string Printed)
{
    /// <summary>Whether it is another body, whose numbers have no known symbols.</summary>
    public bool IsBody => !Word.IsShort && Word.Organ is null;
}
