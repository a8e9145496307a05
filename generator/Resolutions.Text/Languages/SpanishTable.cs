using static Resolutions.Text.ActionConcept;
using static Resolutions.Text.PhraseForms;

namespace Resolutions.Text;

/// <summary>Spanish. Sources stand at each group; “unconfirmed” is what no real text was seen for.</summary>
internal static class SpanishTable
{
    private const PhraseForms Acting = Operative | Following;

    public static LanguageTable Create() =>
        new()
        {
            Language = Language.Spanish,
            Code = "es",
            Sources = new Dictionary<string, string>
            {
                [nameof(LanguageTable.References)] =
                    "General Assembly, thirtieth and later sessions; the others: Editorial Manual",
                [nameof(LanguageTable.EnactingNames)] =
                    "General Assembly, thirtieth and tenth emergency special sessions; the others: Editorial Manual; Trusteeship Council and later organs: their official names, unconfirmed in a text",
                [nameof(LanguageTable.Lexicon)] =
                    "General Assembly, thirtieth to fifty-fifth sessions; ordinals of other numbers unconfirmed",
                [nameof(LanguageTable.Lines)] =
                    "General Assembly, fifty-third session on; Human Rights Council; Security Council of 2014 to 2017; those marked so unconfirmed",
                [nameof(LanguageTable.Verbs)] =
                    "General Assembly, thirtieth, fifty-fifth and tenth emergency special sessions; the others by equivalence with English and French, unconfirmed",
                [nameof(LanguageTable.ModifiersBefore)] = "unconfirmed",
                [nameof(LanguageTable.ModifiersAfter)] =
                    "también and asimismo: General Assembly, thirtieth and fifty-fifth sessions; the others unconfirmed",
                [nameof(LanguageTable.Connectives)] = "unconfirmed",
                [nameof(LanguageTable.JoiningWords)] = "unconfirmed",
                [nameof(LanguageTable.ListConjunctions)] = "unconfirmed",
                [nameof(LanguageTable.SectionNames)] = "unconfirmed",
                [nameof(LanguageTable.NumberedNouns)] = "unconfirmed",
                [nameof(LanguageTable.NoteOpenings)] = "unconfirmed",
                [nameof(LanguageTable.WordsInSentence)] = "unconfirmed",
                [nameof(LanguageTable.AnnexNames)] = "unconfirmed",
                [nameof(LanguageTable.UnitNames)] = "unconfirmed",
                [nameof(LanguageTable.Embedding)] = "unconfirmed",
            },
            References = SpanishReferences.Create(),
            // General Assembly of the thirtieth session and the tenth emergency special session; the others: Editorial Manual.
            EnactingNames =
            [
                new(Organ.GeneralAssembly, "La Asamblea General"),
                new(Organ.SecurityCouncil, "El Consejo de Seguridad"),
                new(Organ.EconomicAndSocialCouncil, "El Consejo Económico y Social"),
                new(Organ.HumanRightsCouncil, "El Consejo de Derechos Humanos"),
                // The names of these organs; English: their resolutions; the others: their official names, unconfirmed in a text.
                new(Organ.TrusteeshipCouncil, "El Consejo de Administración Fiduciaria"),
                new(Organ.CommissionOnHumanRights, "La Comisión de Derechos Humanos"),
                new(Organ.CommissionForAsiaAndThePacific, "La Comisión Económica y Social para Asia y el Pacífico"),
                new(Organ.EnvironmentAssembly, "La Asamblea de las Naciones Unidas sobre el Medio Ambiente"),
                new(Organ.EnvironmentAssembly, "La Asamblea sobre el Medio Ambiente"),
                new(Organ.HabitatAssembly, "La Asamblea de las Naciones Unidas para el Hábitat"),
                new(Organ.HabitatAssembly, "La Asamblea de ONU-Hábitat"),
            ],
            Lexicon = new()
            {
                Ordinals = Ordinals(),
                Months =
                [
                    "enero",
                    "febrero",
                    "marzo",
                    "abril",
                    "mayo",
                    "junio",
                    "julio",
                    "agosto",
                    "septiembre|setiembre",
                    "octubre",
                    "noviembre",
                    "diciembre",
                ],
                Dates =
                [
                    "{day} de {month} de {year}",
                    "{day} de {month} del {year}",
                    "{day}º de {month} de {year}",
                    "{day}.º de {month} de {year}",
                ],
            },
            Lines = Lines(),
            Verbs = PhrasePattern.Expand([.. Preamble(), .. Operatives()]),
            ModifiersBefore =
            [
                new("también", ActionModifiers.Also),
                new("además,", ActionModifiers.Further, IsPartOfVerb: false),
                new("asimismo,", ActionModifiers.Also, IsPartOfVerb: false),
                new("a este respecto,", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new("en este sentido,", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new("en este contexto,", ActionModifiers.InThisRegard, IsPartOfVerb: false),
            ],
            ModifiersAfter =
            [
                // “también” and “asimismo” seen in the texts named above; the others unconfirmed.
                new("también", ActionModifiers.Also),
                new("asimismo", ActionModifiers.Also),
                new("igualmente", ActionModifiers.Also),
                new("además", ActionModifiers.Further),
                new("nuevamente", ActionModifiers.OnceAgain),
                new("de nuevo", ActionModifiers.OnceAgain),
                new("una vez más", ActionModifiers.OnceAgain),
                new("en particular", ActionModifiers.InParticular),
                new("enérgicamente", ActionModifiers.Strongly),
                new("encarecidamente", ActionModifiers.Strongly),
                new("firmemente", ActionModifiers.Strongly),
                new("vivamente", ActionModifiers.Strongly),
                new("profundamente", ActionModifiers.Deeply),
                new("con aprecio", ActionModifiers.WithAppreciation),
                new("con reconocimiento", ActionModifiers.WithAppreciation),
                new("con agradecimiento", ActionModifiers.WithAppreciation),
                new("con satisfacción", ActionModifiers.WithSatisfaction),
                new("con preocupación", ActionModifiers.WithConcern),
                new("con pesar", ActionModifiers.WithRegret),
                new("a este respecto", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new(", a este respecto,", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new("en este sentido", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new(", en este sentido,", ActionModifiers.InThisRegard, IsPartOfVerb: false),
            ],
            Connectives = ["y", "e", "por lo tanto", "por consiguiente"],
            JoiningWords = ["y", "e"],
            ListConjunctions = ["y", "e", "o", "u"],
            SectionNames = ["Sección", "Parte"],
            NumberedNouns =
            [
                "artículo",
                "artículos",
                "párrafo",
                "párrafos",
                "tema",
                "capítulo",
                "sección",
                "parte",
                "resolución",
                "decisión",
                "objetivo",
                "núm",
            ],
            NoteOpenings =
            [
                "Véase",
                "Véanse",
                "Ibid",
                "Resolución #",
                "Resoluciones #",
                "Decisión #",
                "Documentos Oficiales de",
                "Naciones Unidas, Treaty Series",
                "Naciones Unidas, Recueil des Traités",
                "Publicación de las Naciones Unidas",
            ],
            WordsInSentence =
            [
                "el",
                "la",
                "los",
                "las",
                "un",
                "una",
                "de",
                "del",
                "a",
                "al",
                "y",
                "o",
                "en",
                "por",
                "para",
                "con",
                "que",
            ],
            AnnexNames = ["Anexo", "Apéndice"],
            UnitNames =
            [
                new("Artículo", ProvisionTerm.Article),
                new("Regla", ProvisionTerm.Rule),
                new("Principio", ProvisionTerm.Principle),
                new("Directriz", ProvisionTerm.Guideline),
                new("Objetivo", ProvisionTerm.Goal),
                new("Meta", ProvisionTerm.Target),
                new("Medida", ProvisionTerm.Action),
                new("Acción", ProvisionTerm.Action),
                new("Recomendación", ProvisionTerm.Recommendation),
                new("Compromiso", ProvisionTerm.Commitment),
            ],
            Embedding = new(
                ["siguiente", "a continuación"],
                [
                    "declaración",
                    "documento final",
                    "proyecto de resolución",
                    "programa de acción",
                    "plan de acción",
                    "estrategia",
                    "pacto",
                    "convención",
                    "protocolo",
                    "estatuto",
                    "texto",
                ]
            ),
        };

    /// <summary>Masculine for “período de sesiones”, feminine for “sesión”; the short forms before a noun.</summary>
    private static OrdinalWords Ordinals() =>
        new OrdinalWords
        {
            Suffixes =
            [
                ".er",
                ".ª",
                ".º",
                ".o",
                ".a",
                "ª.",
                "º.",
                "a.",
                "o.",
                "ª",
                "º",
                "er",
                "ra",
                "ro",
                "°",
                "a",
                "o",
            ],
        }
            .Compose(
                [
                    "primer|primer~",
                    "segund~",
                    "tercer|tercer~",
                    "cuart~",
                    "quint~",
                    "sext~",
                    "séptim~",
                    "octav~",
                    "noven~",
                    "décim~",
                    "undécim~|decimoprimer|decimoprimer~|décima primera",
                    "duodécim~|decimosegund~|décima segunda",
                    "decimotercer|decimotercer~|décima tercera",
                    "decimocuart~|décima cuarta",
                    "decimoquint~|décima quinta",
                    "decimosext~|décima sexta",
                    "decimoséptim~|décima séptima",
                    "decimoctav~|décimo octav~|décima octava",
                    "decimonoven~|décima novena",
                ],
                [
                    "vigésim~",
                    "trigésim~",
                    "cuadragésim~",
                    "quincuagésim~",
                    "sexagésim~",
                    "septuagésim~",
                    "octogésim~",
                    "nonagésim~",
                ],
                [
                    "vigésimo …|vigésima …",
                    "trigésimo …|trigésima …",
                    "cuadragésimo …|cuadragésima …",
                    "quincuagésimo …|quincuagésima …",
                    "sexagésimo …|sexagésima …",
                    "septuagésimo …|septuagésima …",
                    "octogésimo …|octogésima …",
                    "nonagésimo …|nonagésima …",
                ],
                "o|a"
            )
            .ComposeHundred("centésimo …|centésima …", 1);

    private static KnownLine[] Lines() =>
        [
            // “Tema … del programa” and the names of sessions: General Assembly documents of the fifty-third session on.
            new(LineField.Session, "{ordinal} período de sesiones"),
            new(LineField.Session, "{ordinal} período extraordinario de sesiones"),
            new(LineField.Session, "{ordinal} período extraordinario de sesiones de emergencia"),
            new(LineField.Session, "{number} período de sesiones"),
            new(LineField.Session, "Período de sesiones de {number}"),
            new(LineField.Session, "Período de sesiones sustantivo de {number}"),
            new(LineField.AgendaItem, "Tema {item} del programa"),
            new(LineField.AgendaItem, "Temas {item} del programa"),
            // Human Rights Council.
            new(LineField.AgendaItem, "Tema {item} de la agenda"),
            new(LineField.AgendaItem, "Temas {item} de la agenda"),
            // Converters join the lines of session, item and title of the item.
            new(LineField.AgendaItem, "Tema {item} del programa{text}"),
            new(LineField.AgendaItem, "{ordinal} período de sesiones Tema {item} del programa{text}"),
            new(LineField.AgendaItem, "{ordinal} período de sesiones Temas {item} del programa{text}"),
            // Unconfirmed.
            new(LineField.Adoption, "Resolución aprobada por la Asamblea General el {date}"),
            new(LineField.Masthead, "Resolución aprobada por la Asamblea General"),
            new(LineField.Adoption, "Resolución aprobada por el Consejo Económico y Social el {date}"),
            new(LineField.Adoption, "Resolución aprobada por el Consejo de Derechos Humanos el {date}"),
            new(LineField.Masthead, "Resolución aprobada por el Consejo de Derechos Humanos"),
            new(LineField.Report, "[sobre la base del informe de la {committee} ({symbol}, párr. {paragraph})]"),
            new(LineField.Report, "[sobre la base del informe del {committee} ({symbol}, párr. {paragraph})]"),
            new(LineField.Report, "[sobre la base del informe de la {committee} ({symbol}, párrs. {paragraph})]"),
            new(LineField.Report, "[sobre la base del informe de la {committee} ({symbol})]"),
            new(LineField.Report, "[sobre la base del informe del {committee} ({symbol})]"),
            new(LineField.Report, "[sin remisión previa a una Comisión Principal ({symbol})]"),
            new(LineField.Report, "[por recomendación de la {committee} ({symbol})]"),
            new(LineField.Report, "[por recomendación del {committee} ({symbol})]"),
            new(LineField.Report, "[sobre la base de una propuesta examinada en sesión plenaria ({symbol})]"),
            new(LineField.Masthead, "{day} de {month} a {day} de {month} de {year}"),
            new(LineField.Masthead, "{day} a {day} de {month} de {year}"),
            new(LineField.Masthead, "{day} de {month} de {year} a {day} de {month} de {year}"),
            new(
                LineField.Adoption,
                "Resolución aprobada por la Asamblea de las Naciones Unidas sobre el Medio Ambiente el {date}"
            ),
            new(
                LineField.Adoption,
                "Resolución aprobada por la Asamblea de las Naciones Unidas para el Hábitat el {date}"
            ),
            new(LineField.Masthead, "Resolución aprobada por el Consejo Económico y Social"),
            new(LineField.Report, "[sin remisión previa a una Comisión Principal ({symbol}, párr. {paragraph})]"),
            new(
                LineField.Report,
                "[sobre la base de una propuesta examinada con arreglo al procedimiento de acuerdo tácito ({symbol})]"
            ),
            new(LineField.Session, "Continuación del {ordinal} período de sesiones"),
            new(LineField.Session, "{ordinal} período de sesiones (continuación)"),
            new(LineField.Session, "Continuación del {ordinal} período extraordinario de sesiones de emergencia"),
            new(LineField.Session, "{ordinal} período extraordinario de sesiones de emergencia (continuación)"),
            new(LineField.Session, "Período de sesiones de organización de {number}"),
            new(LineField.Session, "Continuación del período de sesiones de organización de {number}"),
            new(LineField.Masthead, "Consejo de Derechos Humanos"),
            new(LineField.Masthead, "Consejo Económico y Social"),
            new(LineField.Masthead, "Declaración de la Presidencia"),
            new(LineField.Masthead, "* Publicado nuevamente por razones técnicas{text}"),
            new(LineField.Day, "{date}"),
            new(LineField.Distribution, "Página {number}"),
            new(LineField.Distribution, "Se ruega reciclar"),
            new(LineField.Distribution, "Asamblea General—{ordinal} período de sesiones"),
            new(LineField.Distribution, "Resoluciones aprobadas sobre la base de los informes de la {text}"),
            new(LineField.Distribution, "Publicado nuevamente por razones técnicas{text}"),
            new(LineField.Distribution, "Segunda publicación por razones técnicas{text}"),
            new(LineField.Distribution, "Distr. general"),
            new(LineField.Distribution, "Distr. general {date}"),
            // Security Council resolutions of 2014 to 2017.
            new(LineField.Number, "Resolución {number} ({year})"),
            new(LineField.Number, "Resolución {number} ({year}) de {date}"),
            new(LineField.Number, "Resolución {number} ({year}), de {date}"),
            new(LineField.Adoption, "Resolución de {date}"),
            new(LineField.Adoption, "de {date}"),
            new(LineField.Report, "[{symbol}]"),
            new(LineField.Adoption, "Aprobada por el Consejo de Seguridad en su {ordinal} sesión, celebrada el {date}"),
            new(LineField.Adoption, "Aprobada por el Consejo de Seguridad el {date}"),
            // Any organ.
            new(LineField.Adoption, "Resolución aprobada por {text} el {date}"),
            new(LineField.Adoption, "Resolución aprobada por {text}, el {date}"),
            new(LineField.Masthead, "Aprobada por el Consejo de Seguridad en su {ordinal} sesión,"),
            new(LineField.Adoption, "celebrada el {date}"),
            new(LineField.Adoption, "el {date}"),
            // “81a. sesión plenaria”: General Assembly of the fifty-fifth session; the other forms unconfirmed.
            new(LineField.Meeting, "{ordinal} sesión plenaria"),
            new(LineField.Meeting, "{ordinal} sesión plenaria (continuación)"),
            new(LineField.Meeting, "{ordinal} sesión plenaria {date}"),
            new(LineField.Meeting, "{ordinal} sesión plenaria, {date}"),
            new(LineField.Meeting, "{ordinal} sesión plenaria, celebrada el {date}"),
            new(LineField.Meeting, "{ordinal} sesión"),
            new(LineField.Meeting, "{ordinal} sesión {date}"),
            new(LineField.Meeting, "{ordinal} sesión, {date}"),
            new(LineField.Meeting, "Aprobada por unanimidad en la {ordinal} sesión{text}"),
            new(LineField.Meeting, "Aprobada sin votación en la {ordinal} sesión{text}"),
            new(LineField.Meeting, "Aprobada por consenso en la {ordinal} sesión{text}"),
            new(LineField.Meeting, "Aprobada en la {ordinal} sesión{text}"),
            new(LineField.Date, "{date}"),
            new(LineField.Vote, "[Aprobada sin votación.]"),
            new(LineField.Vote, "[Aprobada en votación registrada{text}"),
            new(LineField.Vote, "[Aprobada por {text} votos contra {text}"),
            new(LineField.Vote, "El resultado de la votación fue el siguiente:{text}"),
            new(LineField.Vote, "Votos a favor:{text}"),
            new(LineField.Vote, "Votos en contra:{text}"),
            new(LineField.Vote, "Abstenciones:{text}"),
        ];

    /// <summary>
    /// Seen in General Assembly texts of the thirtieth, fifty-fifth and tenth emergency special session: Recordando, Reafirmando,
    /// Destacando, Subrayando, Tomando nota, Reconociendo, Convencida, Preocupada, Guiada, Teniendo presente, Habiendo recibido.
    /// The others unconfirmed. Adjectives agree with the organ.
    /// </summary>
    private static VerbPhrase[] Preamble() =>
        [
            new("Recordando", Preambular, Recall, Remind),
            new("Reafirmando", Preambular, Reaffirm),
            new("Reafirmando su (compromiso|determinación)", Preambular, ReaffirmCommitment),
            new("Reiterando", Preambular, Reiterate),
            new("Reiterando su (llamamiento|exhortación)", Preambular, ReiterateCall),
            new("Afirmando", Preambular, Affirm),
            new("Confirmando", Preambular, Confirm),
            new("Reconociendo", Preambular, Recognize, Acknowledge),
            new("(Observando|Haciendo notar|Notando|Señalando)", Preambular, Note),
            new("Advirtiendo", Preambular, Note, Aware),
            new("(Observando|Tomando nota|Notando) con (satisfacción|beneplácito)", Preambular, NoteSatisfaction),
            new(
                "(Observando|Tomando nota) con (aprecio|reconocimiento|agradecimiento|interés)",
                Preambular,
                NoteAppreciation
            ),
            new("(Observando|Notando|Tomando nota|Advirtiendo) con preocupación", Preambular, NoteConcern),
            new(
                "(Observando|Notando|Advirtiendo) con (gran|profunda|grave|suma|honda) preocupación",
                Preambular,
                NoteGreatConcern
            ),
            new("(Observando|Tomando nota) con pesar", Preambular, NoteRegret),
            new("(Tomando nota|Tomando conocimiento|Habiendo tomado nota)", Preambular, TakeNote),
            new("Acogiendo con (beneplácito|satisfacción|agrado)", Preambular, Welcome),
            new("Acogiendo favorablemente", Preambular, Welcome),
            new("(Encomiando|Elogiando|Felicitando)", Preambular, Commend),
            new(
                "Expresando su (aprecio|agradecimiento|reconocimiento|gratitud|profundo agradecimiento|profunda gratitud)",
                Preambular,
                Appreciate
            ),
            new("(Agradeciendo|Dando las gracias)", Preambular, Appreciate),
            new("Destacando", Preambular, Stress, Highlight),
            new("Subrayando", Preambular, Underline, Stress, Underscore),
            new("(Poniendo de relieve|Haciendo hincapié en|Recalcando)", Preambular, Emphasize, Stress),
            new("Resaltando", Preambular, Highlight),
            new("(Consciente|Plenamente consciente)", Preambular, Conscious, Aware, Mindful),
            new("(Teniendo presente|Teniendo presentes)", Preambular, BearInMind, Mindful),
            new("(Guiado|Guiada|Inspirado|Inspirada) por", Preambular, Guided),
            new("(Guiándose|Inspirándose)", Preambular, Guided),
            new(
                "(Convencido|Convencida|Firmemente convencido|Firmemente convencida|Profundamente convencido|Profundamente convencida|Persuadido|Persuadida)",
                Preambular,
                Convinced
            ),
            new("Considerando", Preambular, Consider),
            new(
                "(Teniendo en cuenta|Tomando en consideración|Teniendo en consideración|Tomando en cuenta)",
                Preambular,
                TakeIntoAccount
            ),
            new("Habida cuenta de que", Preambular, TakeIntoAccount),
            new("Habiendo (examinado|considerado)", Preambular, HavingConsidered),
            new("Habiendo estudiado", Preambular, HavingExamined),
            new("Habiendo recibido", Preambular, HavingReceived),
            new("Habiendo escuchado", Preambular, HavingConsidered),
            new("(Decidido|Decidida|Resuelto|Resuelta|Empeñado|Empeñada)", Preambular, Determined, Resolve),
            new("Determinando", Preambular, Determine),
            new("Actuando (en virtud|con arreglo) (del|al) Capítulo VII", Preambular, ActChapterVII),
            new("(Preocupado|Preocupada|Inquieto|Inquieta)", Preambular, Concerned),
            new(
                "(Expresando preocupación|Expresando su preocupación|Manifestando su preocupación)",
                Preambular,
                Concerned
            ),
            new("(Profundamente|Hondamente) (preocupado|preocupada)", Preambular, DeeplyConcerned),
            new(
                "(Expresando|Expresando su|Manifestando su) (profunda|honda) preocupación",
                Preambular,
                DeeplyConcerned
            ),
            new("(Gravemente|Sumamente|Seriamente) (preocupado|preocupada)", Preambular, GravelyConcerned),
            new(
                "(Expresando|Expresando su|Manifestando su) (grave|suma|seria) preocupación",
                Preambular,
                GravelyConcerned
            ),
            new(
                "(Alarmado|Alarmada|Profundamente alarmado|Profundamente alarmada|Consternado|Consternada)",
                Preambular,
                Alarmed
            ),
            new("Deplorando", Preambular, Deplore),
            new("Lamentando", Preambular, Regret),
            new("Condenando", Preambular, Condemn),
            new("Condenando (enérgicamente|firmemente|en los términos más enérgicos)", Preambular, StronglyCondemn),
            new("(Solicitando|Pidiendo)", Preambular, Request, CallFor),
            new("Exhortando", Preambular, CallUpon),
            new("Instando", Preambular, Urge),
            new("Alentando", Preambular, Encourage),
            new("Invitando", Preambular, Invite),
            new("Recomendando", Preambular, Recommend),
            new("Exigiendo", Preambular, Demand),
            new("Autorizando", Preambular, Authorize),
            new("Aprobando", Preambular, Approve),
            new("Haciendo (suyo|suya|suyos|suyas)", Preambular, Endorse),
            new("Declarando", Preambular, Declare),
            new("(Apoyando|Respaldando)", Preambular, Support, Endorse),
            new("Expresando su apoyo", Preambular, ExpressSupport),
            new("(Aguardando|Esperando) con interés", Preambular, LookForward),
            new("(Expresando la esperanza|Expresando su esperanza|Esperando|Confiando)", Preambular, ExpressHope),
            new("Rindiendo homenaje", Preambular, PayTribute),
            new("Señalando a la atención", Preambular, DrawAttention),
            new("(Deseoso|Deseosa)", Preambular, Determined),
            // By equivalence with the English and French phrases; unconfirmed.
            new("Habiendo aceptado", Preambular, Accept),
            new("Habiendo observado", Preambular, TakeNote, Note),
            new("Habiendo decidido", Preambular, Decide),
            new("Habiendo oído", Preambular, HavingConsidered),
            new("Deseando", Preambular, Determined),
            new("Haciendo hincapié", Preambular, Emphasize, Stress),
            new("Felicitándose", Preambular, Welcome),
            new("Celebrando", Preambular, Welcome),
            new("Aplaudiendo", Preambular, Commend, Welcome),
        ];

    /// <summary>
    /// Seen in texts of the same sessions: Reafirma, Pone de relieve, Condena, Exhorta, Decide, Pide, Hace suya, Insta. The others
    /// unconfirmed.
    /// </summary>
    private static VerbPhrase[] Operatives() =>
        [
            new("Recuerda", Acting, Recall),
            new("Recuerda a", Acting, Remind, Recall),
            new("Reafirma", Acting, Reaffirm),
            new("Reafirma su (compromiso|determinación)", Acting, ReaffirmCommitment),
            new("Reitera", Acting, Reiterate),
            new("Reitera (su llamamiento|el llamamiento|su exhortación)", Acting, ReiterateCall),
            new("Afirma", Acting, Affirm),
            new("Confirma", Acting, Confirm),
            new("Reconoce", Acting, Recognize, Acknowledge),
            new("Observa", Acting, Note),
            new("(Hace notar|Señala)", Acting, Note),
            new("Toma (nota|conocimiento)", Acting, TakeNote),
            new("(Observa|Toma nota|Hace notar) con (satisfacción|beneplácito)", Acting, NoteSatisfaction),
            new(
                "(Observa|Toma nota|Hace notar) con (aprecio|reconocimiento|agradecimiento|interés)",
                Acting,
                NoteAppreciation
            ),
            new("(Observa|Toma nota|Hace notar) con preocupación", Acting, NoteConcern),
            new(
                "(Observa|Toma nota|Hace notar) con (gran|profunda|grave|suma|honda) preocupación",
                Acting,
                NoteGreatConcern
            ),
            new("(Observa|Toma nota|Hace notar) con pesar", Acting, NoteRegret),
            new("Acoge con (beneplácito|satisfacción|agrado)", Acting, Welcome),
            new("Acoge favorablemente", Acting, Welcome),
            new("(Encomia|Elogia|Felicita)", Acting, Commend),
            new("(Agradece|Da las gracias)", Acting, Appreciate),
            new(
                "Expresa su (aprecio|agradecimiento|reconocimiento|gratitud|profundo agradecimiento|profunda gratitud)",
                Acting,
                Appreciate
            ),
            new("Destaca", Acting, Stress, Highlight),
            new("Subraya", Acting, Underline, Stress, Underscore),
            new("(Pone de relieve|Hace hincapié en|Recalca)", Acting, Emphasize, Stress),
            new("Resalta", Acting, Highlight),
            new("Considera", Acting, Consider),
            new("(Es|Está) consciente", Acting, Conscious, Recognize),
            new("(Expresa preocupación|Expresa su preocupación|Manifiesta su preocupación)", Acting, Concerned),
            new("(Expresa|Expresa su|Manifiesta su) (profunda|honda) preocupación", Acting, DeeplyConcerned),
            new("(Expresa|Expresa su|Manifiesta su) (grave|suma|seria) preocupación", Acting, GravelyConcerned),
            new("(Expresa|Manifiesta) su alarma", Acting, Alarmed),
            new("Determina", Acting, Determine),
            new("Deplora", Acting, Deplore),
            new("Lamenta", Acting, Regret),
            new("Condena", Acting, Condemn),
            new("Condena (enérgicamente|firmemente|en los términos más enérgicos)", Acting, StronglyCondemn),
            new("(Decide|Acuerda)", Acting, Decide),
            new("Decide (seguir|continuar) ocupándose", Acting, RemainSeized),
            new("Decide (seguir|continuar) ocupándose activamente", Acting, RemainSeized),
            new("Resuelve", Acting, Resolve),
            new("(Pide|Solicita)", Acting, Request, CallUpon),
            new("Pide que", Acting, CallFor, Request),
            new("Exhorta", Acting, CallUpon, Urge),
            new("(Hace un llamamiento|Formula un llamamiento|Apela)", Acting, Appeal, CallFor),
            new("Insta", Acting, Urge),
            new("Insta encarecidamente", Acting, StronglyUrge),
            new("Alienta", Acting, Encourage),
            new("Invita", Acting, Invite),
            new("Recomienda", Acting, Recommend),
            new("Exige", Acting, Demand),
            new("Insiste", Acting, Insist),
            new("(Encarga|Encomienda)", Acting, Direct, Instruct),
            new("(Ordena|Da instrucciones)", Acting, Instruct, Direct),
            new("Autoriza", Acting, Authorize),
            new("Aprueba", Acting, Approve, Adopt),
            new("Hace (suyo|suya|suyos|suyas)", Acting, Endorse),
            new("Hace … (suyo|suya|suyos|suyas)", Operative, Endorse),
            new("(Respalda|Refrenda)", Acting, Endorse),
            new("Adopta", Acting, Adopt),
            new("Acepta", Acting, Accept),
            new("(Conviene|Está de acuerdo)", Acting, Agree),
            new("Proclama", Acting, Proclaim),
            new("Declara", Acting, Declare),
            new("(Establece|Crea)", Acting, Establish),
            new("(Nombra|Designa)", Acting, Appoint),
            new("Apoya", Acting, Support),
            new("Expresa su (apoyo|pleno apoyo|firme apoyo)", Acting, ExpressSupport),
            new("(Aguarda|Espera) con interés", Acting, LookForward),
            new("(Expresa la esperanza|Expresa su esperanza|Espera|Confía)", Acting, ExpressHope),
            new("Expresa (sus condolencias|su solidaridad|su pésame)", Acting, ExpressSympathy),
            new("Rinde homenaje", Acting, PayTribute),
            new("(Señala a la atención|Señala a su atención)", Acting, DrawAttention),
            new("Se compromete", Acting, Undertake, Commit),
            new("(Continúa|Sigue)", Operative, Continue),
            // By equivalence with the English and French phrases; unconfirmed.
            new("Sugiere", Acting, Recommend),
            new("Es de opinión", Acting, Consider),
            new("Opina", Acting, Consider),
            new("Aplaza", Acting, Decide),
            new("Expresa su satisfacción", Acting, NoteSatisfaction, Welcome),
            new("Celebra", Acting, Welcome),
            new("Aplaude", Acting, Commend, Welcome),
            new("Elige", Acting, Appoint),
            new("Transmite", Acting, Direct),
            new("Remite", Acting, Direct),
            new("Prorroga", Acting, Decide),
            new("Hace hincapié", Acting, Emphasize, Stress),
            new("Concuerda", Acting, Agree),
        ];
}
