namespace Resolutions.Text;

internal sealed partial class ReferenceParser
{
    /// <summary>What the words before a noun say of the organ.</summary>
    private CitedOrgan ContextOf(int noun, bool isOwn)
    {
        const int mostWords = 3;
        var inSentence = nameInSentence >= 0 ? NameAt(nameInSentence) : null;
        if (noun > 0 && tokens[noun - 1].Is(ReferenceRole.Organ))
        {
            return new() { Named = NameAt(noun - 1) };
        }

        if (tokens[noun].Word is not { Role: ReferenceRole.Noun })
        {
            // The noun stands behind the numbers, and the organ before all that the sentence says of them.
            var isSubject = lastOrgan >= 0 && lastOwn > lastOrgan && lastOwn - lastOrgan <= mostWords;
            return new()
            {
                Named = lastOrgan > lastOwn ? NameAt(lastOrgan) : null,
                Antecedent = isSubject ? NameAt(lastOrgan) : null,
                IsOwn = lastOwn >= 0 && !isSubject,
                InSentence = inSentence,
            };
        }

        var owner =
            isOwn ? noun
            : lastOwn >= 0 && noun - lastOwn <= mostWords ? lastOwn
            : noun;
        var isAntecedent = lastOrgan >= 0 && lastOrgan < owner;
        for (var i = lastOrgan + 1; isAntecedent && i < owner; i++)
        {
            isAntecedent = tokens[i].Kind == ReferenceTokenKind.Comma || IsSkipped(tokens[i]);
        }

        return new()
        {
            Antecedent = isAntecedent ? NameAt(lastOrgan) : null,
            IsOwn = owner != noun || isOwn,
            InSentence = inSentence,
        };
    }

    private CitedName NameAt(int at) => new(tokens[at].Word!, text, tokens[at].Span);
}
