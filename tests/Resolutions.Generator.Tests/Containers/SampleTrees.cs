using Resolutions.Text;

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

    /// <summary>A/RES/80/954 A and B, two resolutions under one number.</summary>
    public static Text.Resolution WithParts() =>
        Tree.Resolution(
            954,
            Tree.Lettered(
                "A",
                "The first matter",
                new Text.Closing(49, new Text.CalendarDate(2025, 12, 19), []),
                Tree.Preambular(1, "Recalling its resolutions,"),
                Tree.Operative(1, Tree.Noted("Decides to act;", 1)),
                Tree.Section("I", "", Tree.Operative(1, "Decides to act again."))
            ),
            Tree.Lettered("B", "", closing: null, Tree.Operative(1, "Decides:", Tree.Part('a', "To rest.")))
        );

    /// <summary>A/RES/80/955, which adopts two texts with paragraphs, goals and targets, and annexes articles and lists.</summary>
    public static Text.Resolution WithEmbeddedTexts() =>
        Tree.Resolution(
            955,
            Tree.Operative(1, "Decides to adopt the following texts:"),
            Tree.Embedded(
                1,
                "Our world",
                Tree.AnnexText("We declare as follows."),
                Tree.AnnexParagraph(1, "The first."),
                Tree.AnnexParagraph(2, "The second."),
                Tree.Article(
                    ProvisionTerm.Goal,
                    "1",
                    "End poverty",
                    Tree.Article(ProvisionTerm.Target, "1.1", "By 2030, eradicate it"),
                    Tree.Article(ProvisionTerm.Target, "1.a", "Mobilize resources")
                )
            ),
            Tree.Embedded(
                2,
                "Another text",
                Tree.AnnexParagraph(2, "Also a second."),
                Tree.AnnexParagraph(3, "A third.")
            ),
            Tree.Closed(
                4,
                "Decides that:",
                Tree.Noted("as long as there is need;", 2),
                Tree.Part('a', "Reports be made"),
                Tree.Part('b', "Reports be read,")
            ),
            Tree.Annex(
                1,
                "Annex",
                "Protocol",
                Tree.Article(
                    ProvisionTerm.Article,
                    "15",
                    "",
                    Tree.AnnexParagraph(1, "A rule."),
                    Tree.AnnexParagraph(2, "Another rule:", Tree.Part('a', Tree.Noted("for all.", 1)))
                ),
                Tree.Article(
                    ProvisionTerm.Article,
                    "16",
                    "The text is done when",
                    Tree.Part('a', "it is."),
                    Tree.AnnexParagraph(1, "No more.")
                ),
                Tree.List(1, Tree.AnnexParagraph(1, "An item.")),
                Tree.List(2, Tree.AnnexParagraph(3, "An item of another list."))
            )
        );
}
