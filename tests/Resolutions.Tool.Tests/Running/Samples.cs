namespace Resolutions.Tool.Tests.Running;

/// <summary>Small texts that no organ has adopted.</summary>
internal static class Samples
{
    /// <summary>A text with sub-paragraphs and a footnote.</summary>
    public const string English = """
        Eightieth session
        Agenda item 15
        Lighthouses

        Resolution adopted by the General Assembly on 19 December 2025

        [on the report of the Second Committee (A/80/458, para. 11)]

        80/901. Lighthouses

        The General Assembly,

        Recalling its resolution 70/1 of 25 September 2015,¹

        1. Takes note of the report of the Secretary-General;

        2. Also requests the Secretary-General:

        (a) To count the lighthouses;

        (b) To report thereon.

        49th plenary meeting
        19 December 2025

        ¹ See A/80/12.

        """;

    /// <summary>The same in French.</summary>
    public const string French = """
        Quatre-vingtième session
        Point 15 de l’ordre du jour
        Phares

        Résolution adoptée par l’Assemblée générale le 19 décembre 2025

        [sur la base du rapport de la Deuxième Commission (A/80/458, par. 11)]

        80/901. Phares

        L’Assemblée générale,

        Rappelant sa résolution 70/1 du 25 septembre 2015¹,

        1. Prend note du rapport du Secrétaire général ;

        2. Prie également le Secrétaire général :

        a) De compter les phares ;

        b) De lui faire rapport à ce sujet.

        49e séance plénière
        19 décembre 2025

        ¹ Voir A/80/12.

        """;

    /// <summary>A text with the given paragraphs and nothing that is doubtful.</summary>
    public static string With(params string[] paragraphs) =>
        "Resolution adopted by the General Assembly on 19 December 2025\n\n80/902. Harbours\n\nThe General Assembly,\n\n"
        + string.Join("\n\n", paragraphs)
        + "\n\n49th plenary meeting\n19 December 2025\n";
}
