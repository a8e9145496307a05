namespace Resolutions.Text.Tests.Languages;

/// <summary>Portuguese, which is no official language: a table of a few words, to show that a table is all that a language needs.</summary>
internal static class SeventhLanguage
{
    public const Language Portuguese = (Language)6;

    private static readonly string[] Units = "primeira segunda terceira quarta quinta sexta sétima oitava nona".Split(
        ' '
    );

    private static readonly string[] Tens =
        "vigésima trigésima quadragésima quinquagésima sexagésima septuagésima octogésima nonagésima".Split(' ');

    public static LanguageTable Create() =>
        new()
        {
            Language = Portuguese,
            Code = "pt",
            Sources = new Dictionary<string, string>(),
            EnactingNames = [new(Organ.GeneralAssembly, "A Assembleia Geral")],
            Lexicon = new()
            {
                Ordinals = new OrdinalWords { Suffixes = ["ª", "º"] }.Compose(
                    [.. Units, .. Units.Take(9).Select(unit => "décima " + unit).Prepend("décima")],
                    Tens,
                    [.. Tens.Select(ten => ten + " …")]
                ),
                Months =
                [
                    "janeiro",
                    "fevereiro",
                    "março",
                    "abril",
                    "maio",
                    "junho",
                    "julho",
                    "agosto",
                    "setembro",
                    "outubro",
                    "novembro",
                    "dezembro",
                ],
                Dates = ["{day} de {month} de {year}"],
            },
            Lines =
            [
                new(LineField.Session, "{ordinal} sessão"),
                new(LineField.AgendaItem, "Ponto {item} da ordem do dia"),
                new(LineField.Adoption, "Resolução adotada pela Assembleia Geral em {date}"),
                new(LineField.Report, "[com base no relatório da {committee} ({symbol}, parágrafo {paragraph})]"),
                new(LineField.Meeting, "{ordinal} sessão plenária"),
                new(LineField.Date, "{date}"),
            ],
            Verbs =
            [
                new("Recordando", PhraseForms.Preambular, ActionConcept.Recall),
                new("Toma nota", PhraseForms.Operative, ActionConcept.TakeNote),
                new("Solicita", PhraseForms.Operative | PhraseForms.Following, ActionConcept.Request),
                new("Decide", PhraseForms.Operative | PhraseForms.Following, ActionConcept.Decide),
            ],
            ModifiersBefore = [],
            ModifiersAfter = [new("também", ActionModifiers.Also)],
            Connectives = ["e"],
            ListConjunctions = ["e"],
            Letters = new("αβγδε"),
            NumberSuffixes = [new("duplo", "bis")],
            NoteOpenings = ["Ver"],
            AnnexNames = ["Anexo"],
            UnitNames = [new("Artigo", ProvisionTerm.Article)],
        };
}
