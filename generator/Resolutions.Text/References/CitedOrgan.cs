namespace Resolutions.Text;

/// <summary>Which organ the words around a number point to.</summary>
/// <param name="Named">The name beside it, of an organ or of another body.</param>
/// <param name="BodyName">The printed name.</param>
/// <param name="Antecedent">The organ that “its” stands for, where it is not the one that adopted the text.</param>
internal readonly record struct CitedOrgan(ReferenceWord? Named, string? BodyName, Organ? Antecedent);
