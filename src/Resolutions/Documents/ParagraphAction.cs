using System.ComponentModel;

namespace Resolutions;

/// <summary>A verb phrase with which the organ acts in a paragraph, such as “Also urges”.</summary>
public sealed class ParagraphAction
{
    /// <summary>Makes an action. Generated code calls this.</summary>
    /// <param name="verb">The phrase as printed.</param>
    /// <param name="start">The position of the phrase in the paragraph's own text.</param>
    /// <param name="length">The length of the phrase.</param>
    /// <param name="modifiers">What the phrase adds to its verb.</param>
    /// <param name="concepts">What the phrase can mean, the likeliest first; the array belongs to the action from now on.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="concepts"/> is empty.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ParagraphAction(
        string verb,
        int start,
        int length,
        ActionModifiers modifiers,
        params ActionConcept[] concepts
    )
    {
        Verb = Require.NotNull(verb, nameof(verb));
        Start = start;
        Length = length;
        Modifiers = modifiers;
        Concepts = ReadOnlyList.Of(Require.NotNull(concepts, nameof(concepts)));
        if (concepts.Length == 0)
        {
            throw new ArgumentException("An action has at least one concept.", nameof(concepts));
        }
    }

    /// <summary>What the phrase can mean, the likeliest first; never empty.</summary>
    /// <remarks>A phrase can stand for more than one concept: “重申” reaffirms and reiterates.</remarks>
    public IReadOnlyList<ActionConcept> Concepts { get; }

    /// <summary>The likeliest of the <see cref="Concepts"/>.</summary>
    public ActionConcept Concept => Concepts[0];

    /// <summary>What the phrase adds to its verb, such as <see cref="ActionModifiers.Also"/>.</summary>
    public ActionModifiers Modifiers { get; }

    /// <summary>The position of the phrase in the paragraph's <see cref="Paragraph.Chapeau"/> (UTF-16 characters, from 0).</summary>
    public int Start { get; }

    /// <summary>The length of the phrase in UTF-16 characters, from its first modifier to the end of the verb.</summary>
    public int Length { get; }

    /// <summary>The phrase as printed, such as <c>还促请</c>.</summary>
    public string Verb { get; }

    /// <summary>The <see cref="Verb"/>.</summary>
    public override string ToString() => Verb;
}
