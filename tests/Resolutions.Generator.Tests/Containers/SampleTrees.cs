namespace Resolutions.Generator.Tests.Containers;

/// <summary>Trees with sections and annexes.</summary>
internal static class SampleTrees
{
    /// <summary>Every kind of place: A/RES/80/951, whose numbers begin again four times.</summary>
    public static Text.Resolution WithOneAnnex() =>
        Tree.Resolution(
            951,
            Tree.Preambular(1, "Recalling its resolutions,"),
            Tree.Section(
                "I",
                "Human <resources>",
                Tree.Preambular(1, "Having considered the report,"),
                Tree.Heading("Conditions of service"),
                Tree.Operative(
                    1,
                    Tree.Noted("Decides:", 1),
                    Tree.Part('a', "To continue;"),
                    Tree.Part('b', Tree.Noted("To report;", 2))
                ),
                Tree.Operative(2, "Requests a report;")
            ),
            Tree.Section("II", "", Tree.Operative(1, "Decides to act.")),
            Tree.Operative(1, "Decides to close the matter."),
            Tree.Annex(
                1,
                "Annex",
                "Our \"world\"",
                Tree.AnnexText("We, the Heads of State and Government, declare as follows."),
                Tree.AnnexParagraph(1, "The first goal is:", Tree.Part('a', Tree.Noted("Peace;", 2))),
                Tree.Section("I", "Means", Tree.AnnexParagraph(1, "The means are few."))
            )
        );

    /// <summary>A/RES/80/952, which has several annexes, one of them in a section and so the only one there.</summary>
    public static Text.Resolution WithSeveralAnnexes() =>
        Tree.Resolution(
            952,
            Tree.Operative(1, "Decides to adopt the annexes."),
            Tree.Section("IV", "Staff", Tree.Annex(1, "Annex", "Rates", Tree.AnnexParagraph(1, "A rate."))),
            Tree.Annex(1, "Annex I", "Rules", Tree.AnnexParagraph(1, "A rule.")),
            Tree.Annex(2, "Annex II", "Forms", Tree.AnnexParagraph(4, "A form:", Tree.Part('a', "blank.")))
        );
}
