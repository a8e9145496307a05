using static Resolutions.Text.ReferenceRole;
using static Resolutions.Text.ReferenceUnit;

namespace Resolutions.Text;

/// <summary>The words of references in Spanish. Sources: resolutions of the thirtieth and later sessions; the rest by the Editorial Manual.</summary>
internal static class SpanishReferences
{
    public static ReferenceWords Create() =>
        new ReferenceWords()
            .Noun(isDecision: false, "resolución;resoluciones")
            .Noun(isDecision: true, "decisión;decisiones")
            .Drafts("proyecto de;proyectos de")
            .Pages("pp")
            .Uncounted("para;como;sobre;con;por;que;es;son;han;debe;deben;puede;pueden")
            .Inside("en")
            .Dealing("respectivamente")
            .Initials("ONU;AG;CS")
            .Unit(Paragraph, "párrafo(|s);párr.;párrs.;OP;OPs")
            .Unit(Preambular, "párrafo(|s) del preámbulo")
            .Unit(Subparagraph, "apartado(|s);inciso(|s)")
            .Unit(Section, "sección;secciones;secc.")
            .Unit(Part, "parte(|s)")
            .Unit(ReferenceUnit.Annex, "anexo(|s);apéndice(|s)")
            .Unit(Article, "artículo(|s);art.")
            .Unit(Rule, "regla(|s)")
            .Unit(Chapter, "capítulo(|s);cap.")
            .Unit(ReferenceUnit.Footnote, "nota(|s) (a|al|de) pie (|de página)")
            .Named(Organ.GeneralAssembly, "Asamblea General;Asamblea")
            .Named(Organ.SecurityCouncil, "Consejo de Seguridad")
            .Named(Organ.EconomicAndSocialCouncil, "Consejo Económico y Social")
            .Named(Organ.HumanRightsCouncil, "Consejo de Derechos Humanos")
            .Named(Organ.TrusteeshipCouncil, "Consejo de Administración Fiduciaria")
            .Named(Organ.CommissionOnHumanRights, "Comisión de Derechos Humanos")
            .Named(Organ.CommissionForAsiaAndThePacific, "Comisión Económica y Social para Asia y el Pacífico")
            .Named(
                Organ.EnvironmentAssembly,
                "Asamblea de las Naciones Unidas sobre el Medio Ambiente;Asamblea sobre el Medio Ambiente"
            )
            .Named(Organ.HabitatAssembly, "Asamblea de las Naciones Unidas para el Hábitat;Asamblea de ONU-Hábitat")
            .Short("Consejo")
            .Bodies(
                "Comisión;Comité;Subcomité;Junta;Junta Ejecutiva;Congreso;Conferencia;Conferencia de las Partes;Reunión de las Partes;"
                    + "Asamblea Mundial de la Salud;Asamblea de la Salud;Asamblea Parlamentaria;Conferencia General;"
                    + "Organización de los Estados Americanos;Consejo de Administración;Consejo de Europa;Unión Africana;"
                    + "Comisión de Estupefacientes;Comisión de Prevención del Delito y Justicia Penal"
            )
            .With(Own, "su;sus;su propia")
            .With(Of, "de;del;de fecha;aprobad(a|as|o|os) por;al;en")
            .With(And, "y;e;o;u;así como;y de")
            .With(To, "a")
            .With(Filler, "la;el;las;los;por;documento")
            .With(Thereof, "dicha resolución;esa resolución;esa misma resolución")
            .ThatDecision("dicha decisión;esa decisión")
            .With(Namely, "en particular;incluid(a|as|o|os);entre ellas;a saber;especialmente;sobre todo")
            .With(Preamble, "preámbulo")
            .With(Self, "la presente resolución;presente resolución;esta resolución;la presente decisión")
            .With(Here, "supra;infra;anterior;precedente;citado")
            .With(Previous, "ibid.;ibíd.;ibid")
            .With(Entitled, "titulad(a|o|as|os);intitulad(a|o)")
            .With(Item, "tema(|s);subtema(|s);mesa redonda;reunión");
}
