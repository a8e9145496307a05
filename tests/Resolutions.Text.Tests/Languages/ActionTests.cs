using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Languages;

/// <summary>Where actions are found.</summary>
public class ActionTests
{
    [Theory]
    [InlineData("1. In this regard, requests the Secretary-General to report;", ActionConcept.Request)]
    [InlineData("1. Also strongly condemns the attacks;", ActionConcept.StronglyCondemn)]
    [InlineData("1. With a view to peace, decides to act;", ActionConcept.Decide)]
    [InlineData(
        "1. The members of the Assembly **urge** and it **calls upon** all States to act;",
        ActionConcept.CallUpon
    )]
    public void The_leading_action(string line, ActionConcept concept) =>
        Assert.Equal(concept, Read(English(line)).Operative(1).Actions[0].Concepts[0]);

    [Fact]
    public void A_verb_inside_a_clause_is_no_action() =>
        Assert.Single(Read(English("1. Encourages the body that requests reports to act;")).Operative(1).Actions);

    [Fact]
    public void A_preambular_paragraph_has_the_action_that_leads_it() =>
        Assert.Equal(
            "Recalling",
            Assert
                .Single(
                    Read(English("1. Decides to act.", "Recalling its resolution, noting the report,"))
                        .Preambular(1)
                        .Actions
                )
                .Verb
        );

    [Theory]
    [InlineData("действуя на основании главы VII Устава,")]
    [InlineData("действуя в соответствии с главой VII Устава,")]
    public void Chapter_VII_in_Russian(string paragraph) =>
        Assert.Equal(
            ActionConcept.ActChapterVII,
            Read(
                    Russian("1. постановляет завершить.")
                        .Replace("\n\n1.", "\n\n" + paragraph + "\n\n1.", StringComparison.Ordinal)
                )
                .Preambular(2)
                .Actions[0]
                .Concepts[0]
        );

    [Theory]
    [InlineData("1. Welcomes the report and requests the Secretary-General to act;", "Welcomes", "requests")]
    [InlineData("1. Recalls the report and in this regard encourages States to act;", "Recalls", "encourages")]
    [InlineData("1. Deplores and strongly condemns the attacks;", "Deplores", "strongly condemns")]
    [InlineData("1. Decides to meet and agrees to act;", "Decides", "agrees")]
    [InlineData("1. Welcomes the report and requests of States and the needs and demands of all;", "Welcomes")]
    [InlineData("1. Encourages States to act and to request help;", "Encourages")]
    [InlineData("1. Urges all States and **calls upon** the parties to act;", "Urges", "calls upon")]
    [InlineData("1. Urges all States **demands** that they act;", "Urges", "demands")]
    public void A_further_action_stands_behind_a_joining_word_or_is_emphasized(string line, params string[] verbs) =>
        Assert.Equal(verbs, Read(English(line)).Operative(1).Actions.Select(action => action.Verb));

    [Theory]
    [InlineData("1. 欢迎秘书长的报告并请会员国采取行动；", "欢迎")]
    [InlineData("1. **欢迎**秘书长的报告并**请**会员国采取行动；", "欢迎", "请")]
    public void A_verb_without_inflection_needs_a_comma_or_emphasis(string line, params string[] verbs) =>
        Assert.Equal(verbs, Read(Chinese(line)).Operative(1).Actions.Select(action => action.Verb));

    [Theory]
    [InlineData(
        "L'Assemblée générale,",
        "1. Accueille avec satisfaction le rapport et prie le Secrétaire général d'agir ;",
        "Accueille avec satisfaction",
        "prie"
    )]
    [InlineData("L'Assemblée générale,", "1. Rappelle l'offre et demande d'aide ;", "Rappelle")]
    [InlineData(
        "La Asamblea General,",
        "1. Acoge con beneplácito el informe y solicita a los Estados que actúen;",
        "Acoge con beneplácito",
        "solicita"
    )]
    [InlineData(
        "Генеральная Ассамблея,",
        "1. приветствует доклад и просит Генерального секретаря действовать;",
        "приветствует",
        "просит"
    )]
    [InlineData("إن الجمعية العامة،", "1 - ترحب بتقرير الأمين العام وتطلب إلى الدول أن تعمل؛", "ترحب", "وتطلب إلى")]
    public void A_joining_word_of_any_language(string formula, string line, params string[] verbs) =>
        Assert.Equal(
            verbs,
            Reading
                .Parse($"80/7. Title\n\n{formula}\n\n{line}\n")
                .Resolutions.Single()
                .Operative(1)
                .Actions.Select(action => action.Verb)
        );

    [Theory]
    [InlineData("en", "Salutes the work of the Committee.", ActionConcept.Commend)]
    [InlineData("en", "Hails the work of the Committee.", ActionConcept.Welcome)]
    [InlineData("en", "Expects all States to act.", ActionConcept.LookForward)]
    [InlineData("en", "Believes that all States should act.", ActionConcept.Convinced)]
    [InlineData("en", "Designates 5 June as World Text Day.", ActionConcept.Proclaim)]
    [InlineData("fr", "Ouvre un crédit de 10 dollars.", ActionConcept.Authorize)]
    [InlineData("fr", "Se propose d’examiner la question.", ActionConcept.Determined)]
    [InlineData("fr", "Tient à souligner le rôle du Comité.", ActionConcept.Stress)]
    [InlineData("zh", "吁请所有国家采取行动。", ActionConcept.CallUpon)]
    public void The_concepts_of_a_verb(string language, string paragraph, ActionConcept concept) =>
        Assert.Contains(concept, LanguageText.Read(language, paragraph).Operative(1).Actions[0].Concepts);

    [Theory]
    [InlineData("Encouraged by the report,")]
    [InlineData("Firmly believing in peace,")]
    [InlineData("Pursuant to its resolution 70/1,")]
    [InlineData("Further to its resolution 70/1,")]
    [InlineData("With the aim of ending hunger,")]
    [InlineData("While recognizing the progress made,")]
    [InlineData("Confident that States will act,")]
    [InlineData("Deeply saddened by the loss of life,")]
    [InlineData("Profoundly disturbed by reports,")]
    public void What_opens_a_preambular_paragraph(string paragraph) =>
        Assert.Empty(Reading.Parse(English("1. Decides to act.", paragraph)).Diagnostics);
}
