namespace Resolutions.Text;

internal sealed partial class ReferenceParser
{
    private int ReadSymbol(int i, Locator? before)
    {
        ref readonly var token = ref tokens[i];
        var kind =
            token.Word is not { } word ? ReferenceKind.Document
            : word.IsDecision ? ReferenceKind.Decision
            : ReferenceKind.Resolution;
        if (token.Text is not { } symbol)
        {
            Findings.Add(new(TextRules.ImpossibleSymbol, token.Span, [token.Span.In(text)]));
            return i + 1;
        }

        if (symbol.Length == 0)
        {
            Add(kind, token.Span, null, before, token.Span.In(text));
            return i + 1;
        }

        var next = BehindSymbol(i + 1);
        var behind = before is null ? BehindParenthesis(i, next) : next;
        var locator = before ?? LocatorBehind(IsComma(behind) ? behind + 1 : behind);
        if (locator is not null && before is null)
        {
            next = locator.Next;
        }

        var name = title.Next == i - 1 && tokens[i - 1].Kind == ReferenceTokenKind.Mark ? title.Title : null;
        Add(kind, token.Span, symbol, locator, name);
        while (next < tokens.Count)
        {
            var at = SkipJoints(next);
            if (at == next || at >= tokens.Count || tokens[at].Kind != ReferenceTokenKind.Modifier)
            {
                break;
            }

            next = ReadModifier(at, kind, symbol);
        }

        return next;
    }

    /// <summary>The index behind the parenthesis that has a symbol and nothing else, “resolution 78/132 (A/RES/78/132), para. 27”.</summary>
    private int BehindParenthesis(int symbol, int next) =>
        IsMention
        && symbol > 0
        && next < tokens.Count
        && tokens[symbol - 1].Kind == ReferenceTokenKind.Mark
        && IsOpening(symbol - 1)
        && tokens[next].Kind == ReferenceTokenKind.Mark
        && SymbolCharacters.Fold(text[tokens[next].Span.Start]) == ')'
        && (IsComma(next + 1) || Characters.IsCjk(text[Math.Min(text.Length - 1, tokens[next].Span.End)]))
            ? next + 1
            : next;

    /// <summary>The index behind the noun that some languages put behind the symbol, and behind its date.</summary>
    private int BehindSymbol(int at)
    {
        at = at < tokens.Count && tokens[at].Word is { Role: ReferenceRole.Noun, Follows: true } ? at + 1 : at;
        var date = IsMention && IsComma(at) ? at + 1 : SkipOf(at);
        return date > at && date < tokens.Count && tokens[date].Date is not null ? date + 1 : at;
    }

    /// <summary>“and Add.1–3”: the symbol with each modifier.</summary>
    private int ReadModifier(int at, ReferenceKind kind, string symbol)
    {
        const int most = 30;
        var modifier = tokens[at].Text!;
        Add(kind, tokens[at].Span, symbol + "/" + modifier, null, null);
        var dot = modifier.LastIndexOf('.') + 1;
        var next = at + 1;
        while (next < tokens.Count)
        {
            var label = SkipJoints(next);
            var isRange = next < tokens.Count && tokens[next].Is(ReferenceRole.To);
            label = isRange ? next + 1 : label;
            if (label == next || label >= tokens.Count || !int.TryParse(tokens[label].Text, out var number))
            {
                break;
            }

            var first = isRange && int.TryParse(modifier.Substring(dot), out var from) ? from + 1 : number;
            for (var each = Math.Max(first, number - most); each <= number; each++)
            {
                Add(kind, tokens[label].Span, $"{symbol}/{modifier.Substring(0, dot)}{each}", null, null);
            }

            next = label + 1;
        }

        return next;
    }
}
