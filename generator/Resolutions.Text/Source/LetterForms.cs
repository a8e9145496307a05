using System.Text;

namespace Resolutions.Text;

/// <summary>Letters that are printed in more than one form: with and without marks, traditional and simplified.</summary>
internal static class LetterForms
{
    private const string LatinAndCyrillic = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿё";
    private const string LatinAndCyrillicPlain = "aaaaaaceeeeiiiinooooouuuuyyе";

    // Alif with hamza below and above, with madda and wasla, waw and ya with hamza, alif maqsura, Persian ya and kaf.
    private const string Arabic = "\u0623\u0625\u0622\u0671\u0624\u0626\u0649\u06CC\u06A9";
    private const string ArabicPlain = "\u0627\u0627\u0627\u0627\u0648\u064A\u064A\u064A\u0643";

    // The traditional forms of what the lines and verbs of the Chinese table are written with.
    private const string Traditional =
        "嚴為爲會體關決動勵發號請調諾謝譴責賞贊讚過還這遺銘問顧項確積繼續認議記設證識慮濟滿實審對導屆極權員籲驚揚報據斷時著緊經強並幷別採兩";
    private const string Simplified =
        "严为为会体关决动励发号请调诺谢谴责赏赞赞过还这遗铭问顾项确积继续认议记设证识虑济满实审对导届极权员吁惊扬报据断时着紧经强并并别采两";

    private static readonly Dictionary<char, char> PlainForms = Build();

    /// <summary>The plain form of a small letter.</summary>
    public static char Plain(char c) => PlainForms.TryGetValue(c, out var plain) ? plain : c;

    private static Dictionary<char, char> Build()
    {
        var forms = LatinAndCyrillic + Arabic + Traditional;
        var plain = LatinAndCyrillicPlain + ArabicPlain + Simplified;
        var map = new Dictionary<char, char>(forms.Length);
        for (var i = 0; i < forms.Length; i++)
        {
            map.Add(forms[i], plain[i]);
        }

        AddPresentationForms(map, '\uFB50', '\uFBB1');
        AddPresentationForms(map, '\uFE70', '\uFEFC');
        return map;
    }

    /// <summary>The shapes of Arabic letters at the start, in the middle and at the end of words, as some PDF files have them.</summary>
    private static void AddPresentationForms(Dictionary<char, char> map, char first, char last)
    {
        for (var c = first; c <= last; c++)
        {
            var letters = c.ToString().Normalize(NormalizationForm.FormKC);
            if (letters.Length == 1 && letters[0] != c)
            {
                map.Add(c, map.TryGetValue(letters[0], out var letter) ? letter : letters[0]);
            }
        }
    }
}
