namespace Resolutions.Text.Tests.Mentions;

/// <summary>What code, comments and documentation mention, and what only looks like it.</summary>
public class MentionReaderTests
{
    [Theory]
    [InlineData("See A/RES/78/132, para. 27.", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132 OP27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132, OP12(a)(ii)", "A/RES/78/132 OP12(a)(ii)")]
    [InlineData("(A/RES/78/132 (OP27))", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132#OP27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132 § 27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132, ¶27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132, PP3", "A/RES/78/132 PP3")]
    [InlineData("A/RES/78/132 Fn3", "A/RES/78/132 Fn3")]
    [InlineData("A/RES/78/132 Annex2.Para4", "A/RES/78/132 Annex2.Para4")]
    [InlineData("A/RES/78/132, annex, para. 3", "A/RES/78/132 Annex.Para3")]
    [InlineData("https://docs.un.org/en/A/RES/78/132#OP27", "A/RES/78/132 OP27")]
    [InlineData("https://undocs.org/A/RES/78/132", "A/RES/78/132")]
    [InlineData("resolution 78/132, paragraph 27", "A/RES/78/132 OP27")]
    [InlineData("paras. 3 and 4 of A/RES/78/132", "A/RES/78/132 OP3 OP4")]
    [InlineData("operative paragraph 27 of resolution 78/132", "A/RES/78/132 OP27")]
    [InlineData("General Assembly resolution 78/132, paragraphs 27 to 29", "A/RES/78/132 OP27 OP29")]
    [InlineData("Security Council resolution 1325 (2000), para. 4", "S/RES/1325 (2000) OP4")]
    [InlineData("resolution 217 A (III)", "A/RES/217 A (III)")]
    [InlineData("General Assembly decision 77/568", "A/DEC/77/568")]
    [InlineData("A/DEC/77/568", "A/DEC/77/568")]
    [InlineData("第 78/132 号决议第 27 段", "A/RES/78/132 OP27")]
    [InlineData("résolution 78/132, paragraphe 27 a)", "A/RES/78/132 OP27(a)")]
    [InlineData("resolución 78/132, párrafo 27", "A/RES/78/132 OP27")]
    [InlineData("резолюция 78/132, пункт 27", "A/RES/78/132 OP27")]
    [InlineData("القرار 78/132، الفقرة 27", "A/RES/78/132 OP27")]
    [InlineData("/// See \"A/RES/78/132\",\n    /// para. 27.", "A/RES/78/132 OP27")]
    [InlineData("/* resolution\n * 78/132, paragraph 27 */", "A/RES/78/132 OP27")]
    [InlineData("/// <c>A/RES/78/132</c>, para. 27", "A/RES/78/132 OP27")]
    [InlineData("/// <see href=\"https://docs.un.org/en/A/RES/78/132#OP27\"/>", "A/RES/78/132 OP27")]
    [InlineData("**A/RES/78/132**, para. `27`", "A/RES/78/132 OP27")]
    [InlineData("a/res/78/132 OP27 and A/Res/78/132, para. 3", "A/RES/78/132 OP27; A/RES/78/132 OP3")]
    [InlineData("https://undocs.org/en/a/res/78/132#op27", "A/RES/78/132 OP27")]
    [InlineData("https://docs.un.org/en/A/RES/78/132#OP2%28a%29", "A/RES/78/132 OP2(a)")]
    [InlineData("https://undocs.org/A%2FRES%2F78%2F132#OP3", "A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132 OP2_a and A/RES/78/132#OP2_a_ii", "A/RES/78/132 OP2(a); A/RES/78/132 OP2(a)(ii)")]
    [InlineData("A/RES/78/132 OP 27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132 OP3-OP9", "A/RES/78/132 OP3 OP9")]
    [InlineData("A/RES/78/132 OP3–9", "A/RES/78/132 OP3 OP9")]
    [InlineData("A/RES/78/132 OP3, OP4 and OP9", "A/RES/78/132 OP3 OP4 OP9")]
    [InlineData("A/RES/78/132, PP1-PP4, OP9", "A/RES/78/132 PP1 PP4 OP9")]
    [InlineData("A/RES/78/132 OP12V and A/RES/78/132 OPs", "A/RES/78/132; A/RES/78/132")]
    [InlineData("A/RES/78/132: para. 36", "A/RES/78/132 OP36")]
    [InlineData("A/RES/78/132 - para. 36; A/RES/78/132 — OP37", "A/RES/78/132 OP36; A/RES/78/132 OP37")]
    [InlineData("A/RES/78/132:OP36, A/RES/78/132.OP37", "A/RES/78/132 OP36; A/RES/78/132 OP37")]
    [InlineData("A/RES/78/132, para. 3 and para. 9", "A/RES/78/132 OP3 OP9")]
    [InlineData("resolution 78/132, paragraph 3 and paragraph 9", "A/RES/78/132 OP3 OP9")]
    [InlineData("A/RES/78/132, paragraphs 7, 8, and 12-14", "A/RES/78/132 OP7 OP8 OP12 OP14")]
    [InlineData("A/RES/78/132 (2023), at para. 7", "A/RES/78/132 OP7")]
    [InlineData("UN Doc. A/RES/78/132 (19 December 2023), para. 7", "A/RES/78/132 OP7")]
    [InlineData("S/RES/1325 (2000), OP7", "S/RES/1325 (2000) OP7")]
    [InlineData("A/RES/78/132, operative para. 7; A/RES/78/132, op. paras. 8", "A/RES/78/132 OP7; A/RES/78/132 OP8")]
    [InlineData("sustainable development” (A/RES/78/132), para. 270", "A/RES/78/132 OP270")]
    [InlineData("the resolution (A/RES/78/132), paras. 3 and 270", "A/RES/78/132 OP3 OP270")]
    [InlineData("根据决议（A/RES/78/132）第27段", "A/RES/78/132 OP27")]
    [InlineData("(see A/RES/78/132), para. 270", "A/RES/78/132")]
    [InlineData("para. 5 (A/RES/70/1), para. 6 (A/RES/78/133)", "A/RES/70/1 OP5; A/RES/78/133 OP6")]
    [InlineData("A/RES/78/132 OP27, 28 and 270", "A/RES/78/132 OP27 OP28 OP270")]
    [InlineData("A/RES/78/132 OP2(a), (b) and (c)", "A/RES/78/132 OP2(a) OP2(b) OP2(c)")]
    [InlineData("A/RES/78/132 OP27 and 3 keepers", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132 OP27, 5 and 6 apples", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132 OP27, 2024; 12.5", "A/RES/78/132 OP27")]
    [InlineData("A/RES/70/1 and A/RES/78/132 (paras. 91 and 27 respectively)", "A/RES/70/1; A/RES/78/132")]
    [InlineData("paras. 91 and 27 of A/RES/70/1 and A/RES/78/132, respectively", "A/RES/70/1; A/RES/78/132")]
    [InlineData("A/RES/70/1 et A/RES/78/132 (par. 91 et 27, respectivement)", "A/RES/70/1; A/RES/78/132")]
    [InlineData("A/RES/78/132, para. 27, works. It is, respectively, A/RES/70/1", "A/RES/78/132 OP27; A/RES/70/1")]
    [InlineData("A/RES/78/132 OP3, 70/1 and 75/233.", "A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132 OP3 13:40 deployed; A/RES/70/1 OP3 16:9, 24/7", "A/RES/78/132 OP3; A/RES/70/1 OP3")]
    [InlineData("1. A/RES/78/132 OP5\n14. A/RES/70/1 OP1", "A/RES/78/132 OP5; A/RES/70/1 OP1")]
    [InlineData("id,count\nA/RES/78/132 OP3,13\nA/RES/70/1 OP4,15\n", "A/RES/78/132 OP3; A/RES/70/1 OP4")]
    [InlineData("('A/RES/78/132 OP5', 14), ('A/RES/70/1 OP8', 70)", "A/RES/78/132 OP5; A/RES/70/1 OP8")]
    [InlineData("| A/RES/78/132 OP3 | 13 |\n| A/RES/70/1 OP4 | 70/1 |", "A/RES/78/132 OP3; A/RES/70/1 OP4")]
    [InlineData("\"A/RES/78/132, para. 5\",14", "A/RES/78/132 OP5")]
    [InlineData("| A/RES/78/132, paras. 3 | 14 |", "A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132, para. 3,14", "A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132, paras. 3,14 and 16", "A/RES/78/132 OP3 OP14 OP16")]
    [InlineData("A/RES/78/132 OP3 and 5/7; OP3 and 16:9", "A/RES/78/132 OP3")]
    [InlineData("U.N. Doc. A/RES/78/132, para. 13 (2025)", "A/RES/78/132 OP13")]
    [InlineData("Harbours, A/RES/78/132, 19 December 2023, para. 13", "A/RES/78/132 OP13")]
    [InlineData("联合国大会第78/132号决议（2023年12月19日）第13段", "A/RES/78/132 OP13")]
    [InlineData("大会第78/132号决议的第13段", "A/RES/78/132 OP13")]
    [InlineData("пункт 13 постановляющей части резолюции 78/132", "A/RES/78/132 OP13")]
    [InlineData("resolution 78/132, “Harbours and lighthouses”, para. 13", "A/RES/78/132 OP13")]
    [InlineData("A/RES/78/132 (\"Harbours\"), para. 13", "A/RES/78/132 OP13")]
    [InlineData("resolution 78/132 (adopted without a vote), para. 13", "A/RES/78/132 OP13")]
    [InlineData("resolution 78/132 (adopted on 19 December 2023), para. 13", "A/RES/78/132 OP13")]
    [InlineData(
        "A/RES/78/132, para. 2, subpara. (c); A/RES/70/1, operative clause 13",
        "A/RES/78/132 OP2(c); A/RES/70/1 OP13"
    )]
    [InlineData("A/RES/78/132 (paras. 91 and 27), and para. 3 of the plan", "A/RES/78/132 OP91 OP27")]
    [InlineData("resolution 1325 (2000), para. 3", "S/RES/1325 (2000) OP3")]
    [InlineData("All 5 paragraphs of A/RES/78/132 have a type", "A/RES/78/132")]
    [InlineData("A/RES/78/132, 4 operative paragraphs", "A/RES/78/132")]
    [InlineData("5 sub-paragraphs of A/RES/78/132; 3 footnotes of A/RES/70/1", "A/RES/78/132; A/RES/70/1")]
    [InlineData("les 5 paragraphes de la résolution 78/132", "A/RES/78/132")]
    [InlineData("5 пунктов резолюции 78/132", "A/RES/78/132")]
    [InlineData("第78/132号决议的3段", "A/RES/78/132")]
    [InlineData("第78/132号决议第3、5段", "A/RES/78/132 OP3 OP5")]
    [InlineData("A/RES/78/132, paragraph 3 annex", "A/RES/78/132 Annex.Para3")]
    [InlineData("A/RES/78/132, pp 3-4", "A/RES/78/132")]
    [InlineData("A/RES/78/132, para. 2, U.N. Doc. A/RES/70/1", "A/RES/78/132 OP2; A/RES/70/1")]
    [InlineData("A/RES/78/132, para. 2 and C# tests", "A/RES/78/132 OP2")]
    [InlineData("A/RES/78/132, paras. 1-2, 300 other tests", "A/RES/78/132 OP1 OP2")]
    [InlineData("A/RES/78/132, paras. 1, 2, 4 rows", "A/RES/78/132 OP1 OP2")]
    [InlineData("A/RES/78/132, para. 7 in full; A/RES/70/1, para. 8 in the client", "A/RES/78/132 OP7; A/RES/70/1 OP8")]
    [InlineData("A/RES/78/132, para. 7 to be done", "A/RES/78/132 OP7")]
    [InlineData(
        "A/RES/78/132, para. 7 of the report; A/RES/70/1 and para. 8 in resolution 70/2",
        "A/RES/78/132; A/RES/70/1; A/RES/70/2 OP8"
    )]
    [InlineData("GA Res 78/132, op para 12; A/RES/78/132 preamb. para 3", "A/RES/78/132 OP12; A/RES/78/132 PP3")]
    [InlineData("A/RES/78/132, preambular para. 7", "A/RES/78/132 PP7")]
    [InlineData("A/RES/78/132, fn. 7", "A/RES/78/132 Fn7")]
    [InlineData("A/RES/78/132/OP99", "A/RES/78/132 OP99")]
    [InlineData("paragraph 27 of the resolution (A/RES/78/132)", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132's para. 7 and A/RES/78/132’s OP8", "A/RES/78/132 OP7; A/RES/78/132 OP8")]
    [InlineData("HRC resolution 32/13, paragraph 4", "A/HRC/RES/32/13 OP4")]
    [InlineData("resolution 78/132, entitled “Water and «lamps»”, paragraph 7", "A/RES/78/132 OP7")]
    [InlineData("“A/RES/78/132”, para. “7”", "A/RES/78/132 OP7")]
    [InlineData("A/RES/78/132, paras. 3 and 21 ask for a register", "A/RES/78/132 OP3 OP21")]
    [InlineData("A/RES/78/132, paragraphs 3, 4, 21 for details", "A/RES/78/132 OP3 OP4 OP21")]
    [InlineData("résolution 78/132, paragraphes 3 et 21 demandent", "A/RES/78/132 OP3 OP21")]
    [InlineData("paragraph 21 of resolution A/RES/78/132", "A/RES/78/132 OP21")]
    [InlineData("paragraph 21 of General Assembly resolution A/RES/78/132", "A/RES/78/132 OP21")]
    [InlineData("paragraphe 21 de la résolution A/RES/78/132", "A/RES/78/132 OP21")]
    [InlineData("párrafo 21 de la resolución A/RES/78/132", "A/RES/78/132 OP21")]
    [InlineData("пункт 21 резолюции A/RES/78/132", "A/RES/78/132 OP21")]
    [InlineData("الفقرة 21 من القرار A/RES/78/132", "A/RES/78/132 OP21")]
    [InlineData("A/RES/78/132号决议第21段", "A/RES/78/132 OP21")]
    [InlineData("根据大会第 78/132 号决议第 21 段的要求", "A/RES/78/132 OP21")]
    [InlineData("paragraph 21 of UN resolution 78/132", "A/RES/78/132 OP21")]
    [InlineData("paragraph 21 of United Nations General Assembly resolution 78/132", "A/RES/78/132 OP21")]
    [InlineData("paragraph 21 of the General Assembly's resolution 78/132", "A/RES/78/132 OP21")]
    [InlineData("A/RES/78/132 of 19 December 2023, paragraph 21", "A/RES/78/132 OP21")]
    [InlineData("A/RES/78/132, particularly its paragraph 21", "A/RES/78/132 OP21")]
    [InlineData("A/RES/78/132 and in particular its paragraph 21", "A/RES/78/132 OP21")]
    [InlineData("'A/RES/78/132', para. 21; ‘A/RES/78/132’, para. 22", "A/RES/78/132 OP21; A/RES/78/132 OP22")]
    [InlineData("A/RES/78/132 OP3(a)-(e) and OP3/OP21", "A/RES/78/132 OP3(a) OP3(e) OP3 OP21")]
    [InlineData(
        "A/RES/78/132, paras. 3 & 21; A/RES/78/132, paras. 3—21",
        "A/RES/78/132 OP3 OP21; A/RES/78/132 OP3 OP21"
    )]
    [InlineData(
        "https://docs.un.org/en/A/RES/78/132?x=y#OP21 https://undocs.org/A/RES/78/132.pdf#OP3",
        "A/RES/78/132 OP21; A/RES/78/132 OP3"
    )]
    [InlineData("https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F78%2F132&Language=E#OP21", "A/RES/78/132 OP21")]
    [InlineData("第 78/132 号决议脚注 9", "A/RES/78/132 Fn9")]
    [InlineData("note de bas de page 9 de la résolution 78/132", "A/RES/78/132 Fn9")]
    [InlineData("A/RES/78/132, Annex I, paragraph 21", "A/RES/78/132 Annex1.Para21")]
    [InlineData("A/RES/78/132 OP3 - 2030 is the target year", "A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132 OP2 to 25 per cent, OP2 -> 30", "A/RES/78/132 OP2")]
    [InlineData("A/RES/78/132, para. 3 – 2030", "A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132, para. 3, 2030; A/RES/78/132, paras. 3, 25 %", "A/RES/78/132 OP3; A/RES/78/132 OP3")]
    [InlineData(
        "- A/RES/78/132 OP3\n- 22 items\n- A/RES/78/132, paras. 3 and\n- 23 more",
        "A/RES/78/132 OP3; A/RES/78/132 OP3"
    )]
    [InlineData("A/RES/78/132\n\nPara. 22 of the manual", "A/RES/78/132")]
    [InlineData("// A/RES/78/132,\n//\n// para. 22", "A/RES/78/132")]
    [InlineData("See A/RES/78/132\n## Para. 22", "A/RES/78/132")]
    [InlineData("A/RES/78/132,\r\npara.\n20. Then", "A/RES/78/132 OP20")]
    [InlineData("A/RES/78/132 OP5_draft, A/RES/78/132 OP5_test.json", "A/RES/78/132 OP5; A/RES/78/132 OP5")]
    [InlineData("A/RES/78/132 OP01, A/RES/78/132 OP2_xviii", "A/RES/78/132 OP1; A/RES/78/132 OP2(xviii)")]
    [InlineData(
        "/// A/RES/78/132, para. 21\n/// resolution 78/133, paragraph 20",
        "A/RES/78/132 OP21; A/RES/78/133 OP20"
    )]
    [InlineData("пункт 21 резолюции 78/132", "A/RES/78/132 OP21")]
    [InlineData("A/RES/78/132 → para. 7", "A/RES/78/132 OP7")]
    [InlineData("OP27 of A/RES/78/132", "A/RES/78/132 OP27")]
    [InlineData("OP3 and OP4 of resolution 78/132", "A/RES/78/132 OP3 OP4")]
    [InlineData("Annex2.Para4 of the resolution A/RES/78/132", "A/RES/78/132 Annex2.Para4")]
    [InlineData("A/RES/78/132, para. 2 (a) (ii) and (b)", "A/RES/78/132 OP2(a)(ii) OP2(b)")]
    [InlineData("A/RES/78/132, paras. 2 (a), (b) and 4 (i) and (ii)", "A/RES/78/132 OP2(a) OP2(b) OP4(i) OP4(ii)")]
    [InlineData("A/RES/78/132. OP3 of the plan is another one", "A/RES/78/132")]
    [InlineData("x[A/RES/78/132][^2], para. 3", "A/RES/78/132 OP3")]
    [InlineData("¶ 27 of A/RES/78/132", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132, ¶¶ 3–4", "A/RES/78/132 OP3 OP4")]
    [InlineData("Res. 78/132, para. 27; G.A. Res. 78/133, ¶ 3", "A/RES/78/132 OP27; A/RES/78/133 OP3")]
    [InlineData("UNGA Res 78/132, para. 27", "A/RES/78/132 OP27")]
    [InlineData("A/RES/78/132, ninth preambular paragraph", "A/RES/78/132 PP9")]
    [InlineData("the ninth preambular paragraph of A/RES/78/132", "A/RES/78/132 PP9")]
    [InlineData("第 78/132 号决议执行部分第34段", "A/RES/78/132 OP34")]
    [InlineData("第 78/132 号决议序言部分第3段", "A/RES/78/132 PP3")]
    [InlineData("annex to resolution 78/132, paragraph 9", "A/RES/78/132 Annex.Para9")]
    [InlineData(
        "[A/RES/78/132](https://docs.un.org/en/A/RES/78/132#OP5), para. 88",
        "A/RES/78/132 OP88; A/RES/78/132 OP5"
    )]
    [InlineData("[A/RES/78/132](docs/x.md \"Title\") para. 88", "A/RES/78/132 OP88")]
    [InlineData(
        "[A/RES/78/132][1], para. 88\n\n[1]: https://docs.un.org/en/A/RES/78/132#OP5",
        "A/RES/78/132 OP88; A/RES/78/132 OP5"
    )]
    [InlineData("[A/RES/78/132], para. 88", "A/RES/78/132 OP88")]
    [InlineData("_A/RES/78/132_, para. 88, and __A/RES/78/132__, para. __3__", "A/RES/78/132 OP88; A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132,&nbsp;para.&#160;88 and A&#x2F;RES/78/132 OP3", "A/RES/78/132 OP88; A/RES/78/132 OP3")]
    [InlineData("<!-- A/RES/78/132, para. 88 -->", "A/RES/78/132 OP88")]
    [InlineData("```\n// A/RES/78/132, para. 88\n```", "A/RES/78/132 OP88")]
    [InlineData("~~A/RES/78/132~~, para. 88", "A/RES/78/132 OP88")]
    [InlineData("| A/RES/78/132 | para. 88 |", "A/RES/78/132 OP88")]
    [InlineData(
        "<a href=\"https://docs.un.org/en/A/RES/78/132\">A/RES/78/132</a>, para. 88",
        "A/RES/78/132; A/RES/78/132 OP88"
    )]
    [InlineData("<b>A/RES/78/132</b>, para. <em>88</em>", "A/RES/78/132 OP88")]
    [InlineData(
        "// A/RES/78/132, annex, rule 2\n// A/RES/78/132, para. 30",
        "A/RES/78/132 Annex.Rule2; A/RES/78/132 OP30"
    )]
    [InlineData("see para. 20 (A/RES/78/132)", "A/RES/78/132 OP20")]
    [InlineData("see paras. 3 and 20 (resolution 78/132)", "A/RES/78/132 OP3 OP20")]
    [InlineData("see para. 20, A/RES/78/132.", "A/RES/78/132 OP20")]
    [InlineData("OP20 (A/RES/78/132)", "A/RES/78/132 OP20")]
    [InlineData("OP20, A/RES/78/132", "A/RES/78/132 OP20")]
    [InlineData("A/RES/78/133 OP20, A/RES/78/132", "A/RES/78/133 OP20; A/RES/78/132")]
    [InlineData("A/RES/78/133, para. 4 (A/RES/78/132)", "A/RES/78/133 OP4; A/RES/78/132")]
    [InlineData("A/RES/78/132, para. 3, and annex, para. 9", "A/RES/78/132 OP3 Annex.Para9")]
    [InlineData("A/RES/78/132, annex, para. 9 and paras. 3 and 4", "A/RES/78/132 Annex.Para9 OP3 OP4")]
    [InlineData("A/RES/78/132, part III, para. 1", "A/RES/78/132 PartIII.OP1")]
    [InlineData("résolution 78/132, par. 3, al. e)", "A/RES/78/132 OP3(e)")]
    [InlineData("https://undocs.org/A/RES/78/132#para19", "A/RES/78/132 OP19")]
    [InlineData("https://undocs.org/A/RES/78/132#paragraph-19", "A/RES/78/132 OP19")]
    [InlineData("UNSCR 2790 (2025), para. 3", "S/RES/2790 (2025) OP3")]
    [InlineData("A/RES/78/132, note 21", "A/RES/78/132 Fn21")]
    [InlineData("A/RES/78/132, para. no. 270", "A/RES/78/132 OP270")]
    [InlineData("résolution 78/132, par. 3 à 15 heures", "A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132, para. 3 – 25 per cent", "A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132, paras. 3 – 25 per cent of them", "A/RES/78/132 OP3 OP25")]
    [InlineData("A/RES/78/132, paras. 3–25 %", "A/RES/78/132 OP3")]
    [InlineData("A/RES/78/132 (paragraph 20 of the report)", "A/RES/78/132")]
    [InlineData("A/RES/78/132 (paragraph 20 thereof)", "A/RES/78/132 OP20")]
    [InlineData(
        "A/RES/78/132 OP[0-9]+ and A/RES/78/133 OP20* and A/RES/78/134 OP2{0}",
        "A/RES/78/132; A/RES/78/133; A/RES/78/134"
    )]
    [InlineData("*A/RES/78/132 OP20* and **A/RES/78/133, para. 5**", "A/RES/78/132 OP20; A/RES/78/133 OP5")]
    [InlineData(
        "TODO resolution 78/132, para. 4; SEE RESOLUTION 78/133; UN resolution 78/134",
        "A/RES/78/132 OP4; A/RES/78/133; A/RES/78/134"
    )]
    [InlineData("A/RES/78/132, para. 5, footnote 2", "A/RES/78/132 OP5 Fn2")]
    [InlineData("A/RES/78/132, annex, para. 5, note 2", "A/RES/78/132 Annex.Para5 Fn2")]
    [InlineData("OP2 of A/RES/78/133\n// OP7 of A/RES/78/132", "A/RES/78/133 OP2; A/RES/78/132 OP7")]
    [InlineData("OP9 of A/RES/78/133, OP7 of A/RES/78/132", "A/RES/78/133 OP9; A/RES/78/132 OP7")]
    [InlineData("§ 2 de A/RES/78/133, § 7 de A/RES/78/132", "A/RES/78/133 OP2; A/RES/78/132 OP7")]
    [InlineData("OP2, A/RES/78/133\n// OP7, A/RES/78/132", "A/RES/78/133 OP2; A/RES/78/132 OP7")]
    [InlineData("para. 2, A/RES/78/133\n// para. 7, A/RES/78/132", "A/RES/78/133 OP2; A/RES/78/132 OP7")]
    [InlineData("A/RES/78/133 OP1 and OP2 of A/RES/78/132", "A/RES/78/133 OP1; A/RES/78/132 OP2")]
    [InlineData("A/RES/78/133 OP1\n// A/RES/78/132", "A/RES/78/133 OP1; A/RES/78/132")]
    [InlineData("| OP2 | A/RES/78/133 |\n| OP7 | A/RES/78/132 |\n", "A/RES/78/133 OP2; A/RES/78/132 OP7")]
    [InlineData("| para. 2 | A/RES/78/133 |\n| para. 7 | A/RES/78/132 |\n", "A/RES/78/133 OP2; A/RES/78/132 OP7")]
    [InlineData("| A/RES/78/133 | OP2 |\n| A/RES/78/132 | OP7 |\n", "A/RES/78/133 OP2; A/RES/78/132 OP7")]
    [InlineData(
        "<item>OP2 of A/RES/78/133</item><item>OP7 of A/RES/78/132</item>",
        "A/RES/78/133 OP2; A/RES/78/132 OP7"
    )]
    [InlineData("https://docs.un.org/en/A/RES/78/133\n// A/RES/78/132, para. 9", "A/RES/78/133; A/RES/78/132 OP9")]
    [InlineData("* A/RES/78/133\n* A/RES/78/132, para. 9\n* para. 3", "A/RES/78/133; A/RES/78/132 OP9")]
    [InlineData("/* A/RES/78/132,\n * para. 9 */", "A/RES/78/132 OP9")]
    [InlineData("See <https://docs.un.org/en/A/RES/78/132>, para. 9.", "A/RES/78/132 OP9")]
    [InlineData("See [para. 9](https://docs.un.org/en/A/RES/78/132).", "A/RES/78/132 OP9")]
    [InlineData("See [the text](https://docs.un.org/en/A/RES/78/132), para. 9.", "A/RES/78/132 OP9")]
    [InlineData("<see href=\"https://docs.un.org/en/A/RES/78/132\"/>, para. 9", "A/RES/78/132 OP9")]
    [InlineData("<see href=\"https://docs.un.org/en/A/RES/78/132\">para. 9</see>", "A/RES/78/132 OP9")]
    [InlineData("A/RES/78/132, §§ 7 and 9; A/RES/78/133, ¶¶ 7, 9", "A/RES/78/132 OP7 OP9; A/RES/78/133 OP7 OP9")]
    [InlineData("A/RES/78/132, §§ 7 et 9", "A/RES/78/132 OP7 OP9")]
    [InlineData("الفقرات من 7 إلى 9 من القرار 78/132", "A/RES/78/132 OP7 OP9")]
    [InlineData(
        "para. 15 of our policy (A/RES/78/132) and paragraph 15 of the report (A/RES/78/133)",
        "A/RES/78/132; A/RES/78/133"
    )]
    [InlineData("paragraph 15 of the resolution on keepers (A/RES/78/132)", "A/RES/78/132 OP15")]
    public void A_mention_is_read(string text, string expected) => Assert.Equal(expected, Written(text));

    [Theory]
    [InlineData("A/RES/78/132, para. 27", "27")]
    [InlineData("A/RES/78/132 OP12(a)", "OP12(a)")]
    [InlineData("A/RES/78/132 § 27", "§ 27")]
    [InlineData("paragraphs 78 and 132 of resolution 78/132", "78 132")]
    [InlineData("第 78/132 号决议第二十七段", "二十七")]
    [InlineData("paragraph 9 of resolution 78/133 and A/RES/78/132, para. 9", "9 9")]
    [InlineData("A/RES/78/132, third preambular paragraph, and A/RES/78/132, para. 9 bis", "third 9 bis")]
    [InlineData("A/RES/78/132, para.34", "34")]
    [InlineData("A/RES/78/132, para. 034", "034")]
    [InlineData("A/RES/78/132, annex XII", "XII")]
    [InlineData("القرار 78/132، الفقرة ٣٤", "٣٤")]
    [InlineData("A/RES/78/132, para. 2 (f)", "2 (f)")]
    [InlineData("A/RES/78/132, para. 2 (a) (ii) and (b)", "2 (a) (ii) (b)")]
    [InlineData("résolution 78/132, paragraphe 2 f)", "2 f)")]
    [InlineData("https://docs.un.org/en/A/RES/78/132#OP2%28f%29", "OP2%28f%29")]
    [InlineData("OP4 of A/RES/78/132", "OP4")]
    [InlineData("Annex2.Para4 of A/RES/78/132", "Annex2.Para4")]
    [InlineData("A/RES/78/132 OP3-OP9, OP12", "OP3 OP9 OP12")]
    [InlineData("A/RES/78/132 OP3-9", "OP3 9")]
    [InlineData("A/RES/78/132, para.&nbsp;88", "88")]
    public void The_number_of_a_provision_has_its_place(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                " ",
                MentionReader
                    .Read(text, TestContext.Current.CancellationToken)
                    .SelectMany(mention => mention.Provisions)
                    .Select(each => text.Substring(each.Label.Start, each.Label.Length))
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("path/to/78/132 and ratio 70/1, version 1.2/3, 2024/05/06, 12/31")]
    [InlineData("src/A/RES/file.cs and /A/B/C and A/B testing")]
    [InlineData("new Regex(\"A/RES/(?<number>\\\\d+)/(\\\\d+)\")")]
    [InlineData("A screen resolution of 1920/1080 (16/9)")]
    [InlineData("paragraph 27 (b) of section 3/4")]
    [InlineData("217 A (III)")]
    [InlineData("decision 78/1 of the board")]
    [InlineData("Security Council resolution 78/132, paragraph 27")]
    [InlineData("UNSC resolution 78/132, paragraph 27")]
    [InlineData("Economic and Social Council resolution 78/132, paragraph 27")]
    [InlineData("ECOSOC resolution 78/132, paragraph 27")]
    [InlineData("Board resolution 78/132, paragraph 27")]
    [InlineData("WHO resolution 78/132, paragraph 27")]
    [InlineData("draft resolution 78/132, paragraph 27")]
    [InlineData("projet de résolution 78/132, paragraphe 27")]
    [InlineData("proyecto de resolución 78/132, párrafo 27")]
    [InlineData("проект резолюции 78/132, пункт 27")]
    [InlineData("مشروع القرار 78/132")]
    [InlineData("第78/132号决议草案第27段")]
    [InlineData("CND resolution 78/132, paragraph 27")]
    [InlineData("resolution EP 78/132")]
    public void What_only_looks_like_one_is_none(string text) => Assert.Equal("", Written(text));

    [Fact]
    public void Mentions_stand_in_the_order_of_the_text_whatever_their_languages()
    {
        const string text = "第 78/132 号决议第 2 段; resolution 70/1, para. 3; résolution 60/1, paragraphe 4";

        Assert.Equal("A/RES/78/132 OP2; A/RES/70/1 OP3; A/RES/60/1 OP4", Written(text));
        Assert.Equal(
            ["78/132", "70/1", "60/1"],
            MentionReader
                .Read(text, TestContext.Current.CancellationToken)
                .Select(each => text.Substring(each.Span.Start, each.Span.Length))
        );
    }

    private static string Written(string text) =>
        string.Join(
            "; ",
            MentionReader
                .Read(text, TestContext.Current.CancellationToken)
                .Select(mention => string.Join(" ", [mention.Symbol, .. mention.Provisions.Select(each => each.Path)]))
        );
}
