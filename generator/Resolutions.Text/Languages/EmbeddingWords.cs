namespace Resolutions.Text;

/// <summary>The words of a paragraph that is followed by the text it adopts.</summary>
/// <param name="Following">Words that say that something follows.</param>
/// <param name="Texts">Nouns for what may follow: a declaration, a draft resolution, an outcome document.</param>
internal sealed record EmbeddingWords(IReadOnlyList<string> Following, IReadOnlyList<string> Texts);
