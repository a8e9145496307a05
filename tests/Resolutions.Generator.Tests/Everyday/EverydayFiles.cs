namespace Resolutions.Generator.Tests.Everyday;

/// <summary>Files as every project has them, full of numbers, slashes and words that mentions are made of too.</summary>
internal static class EverydayFiles
{
    public static IReadOnlyList<(string Name, string Code)> All { get; } =
    [
        (
            "Dates.cs",
            """
            // Released on 12/31/2024 and 2024/05/06; see the notes of 70/1 and 78/132.
            class Dates { string[] All = ["01/02/2003", "31/12/1999", "2024/05/06", "20/12 (2023)", "1/2/3"]; }
            """
        ),
        (
            "Ratios.cs",
            """
            /// <summary>Ratios: 16/9, 70/1 and 4/3 (1.33).</summary>
            class Ratios { const string Wide = "16/9"; const string Odds = "odds of 70/1, paragraph 2"; string R = $"{1}/{2}"; }
            """
        ),
        (
            "Screens.cs",
            """
            // The screen resolution 1920/1080 is scaled; a resolution of 300/600 dpi follows, resolution 4/3 in old monitors.
            class Screens { const string Hint = "Resolution: 1920x1080 (16/9)"; string Name => "Screen resolution"; }
            """
        ),
        (
            "Paths.cs",
            """
            class Paths
            {
                string[] All = ["/A/RES/file.txt", "src/A/B/C.cs", "a/res/78", "C:/A/78/132.txt", "docs/S/PV.md", "E/RES/", "/usr/share/A/C.3/x"];
                // See ../A/78/index.html and ./S/2024.json
            }
            """
        ),
        (
            "Regexes.cs",
            """
            using System.Text.RegularExpressions;
            class Regexes { Regex R = new(@"A/RES/(?<session>\d+)/(?<number>\d+)"); Regex S = new("S/RES/\\d+ \\((\\d{4})\\)"); }
            """
        ),
        (
            "Versions.cs",
            """
            // Needs .NET 8.0/9.0, OpenSSL 1.1/3.0 and HTTP/1.1 or HTTP/2 (2015); RFC 9110, section 5, paragraph 3.
            class Versions { string V = "v1.2.3/4"; string Agent = "Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/115.0"; }
            """
        ),
        (
            "Fractions.cs",
            """
            class Fractions { string[] All = ["1/2", "3/4 (0.75)", "22/7", "355/113", "A/B = C/D"]; /* a/b + c/d = (ad + bc)/bd */ }
            """
        ),
        (
            "Grades.cs",
            """
            // Grades: A/B for 78/132 points, E/F below 20/100 (III).
            class Grades { const string Best = "A (XX)"; const string Worst = "E/F"; const string Mixed = "A/B, para. 3"; }
            """
        ),
        (
            "Tickets.cs",
            """
            // Ticket #78: decision 12/3 of the team; see issue 132, comment 27. Fixed by PR 70/1.
            class Tickets { string Url = "https://example.org/issues/78/132#comment-27"; string Id = "OPS-27"; string Op = "OP27"; }
            """
        ),
        (
            "Ports.cs",
            """
            class Ports { string Tcp = "80/tcp"; string Udp = "53/udp"; string Cidr = "10.0.0.0/8"; string Range = "192.168.1.0/24 (256)"; string Mask = "255/255"; }
            """
        ),
        (
            "Music.cs",
            """
            // 3/4 and 6/8 time, op. 27 no. 2, BWV 78/132; section II, paragraph 1 of the score. OP. 78/1 (1802).
            class Music { string Opus = "Op. 27"; string Time = "6/8 (II)"; }
            """
        ),
        (
            "Addresses.cs",
            """
            class Addresses { string Flat = "Flat 3/2, 70/1 High Street"; string Unit = "Unit A/5"; string Plot = "plot 78/132, section 4"; }
            """
        ),
        (
            "Chemistry.cs",
            """
            // The decision 5/6 threshold; S/N ratio of 3/1; E/Z isomers; A/S-1 buffer; resolution (R) 70/1.
            class Chemistry { string Ratio = "S/N 10/1 (2000)"; string Isomers = "E/Z (XX)"; }
            """
        ),
        (
            "Json.cs",
            """"
            class Json { string Text = """{ "a": "78/132", "path": "/paragraphs/27", "res": "A/RES", "n": [1, 2], "date": "2023/12/19" }"""; }
            """"
        ),
        (
            "Sql.cs",
            """
            class Sql { string Q = "SELECT a/b, c FROM S WHERE E/F > 70/1 AND d = '2024/01/02' -- paragraph 27 of the resolution table"; }
            """
        ),
        (
            "Finance.cs",
            """
            /// <remarks>Stock A/S (Danish), P/E 27/1, Q1/2024, FY 2023/24, decision 2023/24 of the board, Basel III (2010).</remarks>
            class Finance { string Year = "FY 2023/24"; string Company = "Novo A/S (1923)"; }
            """
        ),
        (
            "Medicine.cs",
            """
            // Blood pressure 120/80, vision 20/20 (II), phase I/II, dose 70/1 mg; decision 78/1 of the ethics board is pending.
            class Medicine { string Pressure = "120/80"; string Vision = "6/6"; }
            """
        ),
        (
            "Mathematics.cs",
            """
            // By definition 3/4, theorem 70/1 (III) and paragraph 27 (b), resolution 2/1 of singularities.
            class Mathematics { string Lemma = "Lemma 78/132"; string Section = "section 3/4, paragraph 5"; }
            """
        ),
        (
            "Chinese.cs",
            """
            // 比例 78/132，日期 2023/12/19，第 27 段，第 3 条，分辨率 1920/1080，第 12/31 页。
            class Chinese { string Text = "第 78/132 页第 27 段"; string Resolution = "分辨率 1920/1080"; }
            """
        ),
        (
            "Languages.cs",
            """
            // La resolución de pantalla 1920/1080; la résolution d’écran 1920/1080, paragraphe 2; решение 16/9; пункт 27 списка 78/132; القرار.
            class Languages { string Spanish = "proporción 78/132"; string French = "rapport 70/1 (1990)"; string Russian = "дробь 3/4"; }
            """
        ),
        (
            "Units.cs",
            """
            class Units { string Speed = "km/h 70/1"; string Rate = "A/m (2019)"; string Flow = "L/S 78/132"; string E = "E/m 12/3"; /* 1 S/m, 5 A/V */ }
            """
        ),
        (
            "Namespaces.cs",
            """
            namespace A.RES.N78.N132; // A.RES.78.132, A_RES_78, A-RES-78-132
            class OP27 { const string Name = "A_RES_78_132.OP999"; const string Other = "A-RES-78-132 OP999"; }
            """
        ),
    ];
}
