namespace Resolutions.Generator;

/// <summary>
/// The identifiers of a provision and of what it stands in, from the inside out: <c>A/RES/60/251 OP5(a)</c>, <c>A/RES/60/251 OP5</c>,
/// <c>A/RES/60/251</c>.
/// </summary>
internal static class EnclosingIds
{
    public static IEnumerable<string> Of(string id, string symbol)
    {
        yield return id;
        for (int i = id.Length - 1; i > symbol.Length; i--)
        {
            if (id[i] == '(' || (id[i] == '.' && i + 1 < id.Length && id[i + 1] is >= 'A' and <= 'Z'))
            {
                yield return id.Substring(0, i);
            }
        }

        if (id.Length > symbol.Length)
        {
            yield return symbol;
        }
    }
}
