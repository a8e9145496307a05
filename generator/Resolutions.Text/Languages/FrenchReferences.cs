using static Resolutions.Text.ReferenceRole;
using static Resolutions.Text.ReferenceUnit;

namespace Resolutions.Text;

/// <summary>The words of references in French. Sources: resolutions of the four organs, 1946 to 2024.</summary>
internal static class FrenchReferences
{
    public static ReferenceWords Create() =>
        new ReferenceWords()
            .Noun(isDecision: false, "résolution(|s)")
            .Noun(isDecision: true, "décision(|s)")
            .Drafts("projet de;projets de")
            .Pages("pp")
            .Uncounted("pour;comme;sur;avec;par;qui;que;est;sont;ont;doit;doivent;peut;peuvent")
            .Inside("dans")
            .Dealing("respectivement")
            .Initials("ONU;AG;AGNU;CS;CSNU")
            .Unit(Paragraph, "paragraphe(|s);par.;paragraphe(|s) (|du )dispositif;OP;OPs")
            .Unit(Preambular, "alinéa(|s);al.;alinéa(|s) du préambule;PP;paragraphe(|s) du préambule")
            .Unit(Subparagraph, "sous-paragraphe(|s);sous-alinéa(|s)")
            .Unit(Section, "section(|s);sect.")
            .Unit(Part, "partie(|s)")
            .Unit(ReferenceUnit.Annex, "annexe(|s);appendice(|s);pièce jointe")
            .Unit(Article, "article(|s);art.")
            .Unit(Rule, "règle(|s)")
            .Unit(Chapter, "chapitre(|s);chap.")
            .Unit(ReferenceUnit.Footnote, "note(|s) de bas de page")
            .Named(Organ.GeneralAssembly, "Assemblée générale;Assemblée")
            .Named(Organ.SecurityCouncil, "Conseil de sécurité")
            .Named(Organ.EconomicAndSocialCouncil, "Conseil économique et social")
            .Named(Organ.HumanRightsCouncil, "Conseil des droits de l'homme")
            .Named(Organ.TrusteeshipCouncil, "Conseil de tutelle")
            .Named(Organ.CommissionOnHumanRights, "Commission des droits de l'homme")
            .Named(Organ.CommissionForAsiaAndThePacific, "Commission économique et sociale pour l'Asie et le Pacifique")
            .Named(
                Organ.EnvironmentAssembly,
                "Assemblée des Nations Unies pour l'environnement;Assemblée pour l'environnement"
            )
            .Named(Organ.HabitatAssembly, "Assemblée des Nations Unies pour l'habitat;Assemblée d'ONU-Habitat")
            .Short("Conseil")
            .Bodies(
                "Commission;Comité;Sous-Comité;Conseil d'administration;Conseil exécutif;Congrès;Conférence;Conférence des Parties;"
                    + "Réunion des Parties;Assemblée mondiale de la Santé;Assemblée de la Santé;Assemblée parlementaire;Assemblée des États Parties;"
                    + "Conférence générale;Conférence internationale;Organisation des États américains;Parlement européen;Conseil européen;"
                    + "Conseil de l'Europe;Conseil de l'Union européenne;Union africaine;Conseil de paix et de sécurité;Ligue des États arabes;"
                    + "Commission des stupéfiants;Commission pour la prévention du crime et la justice pénale;"
                    + "Commission de la condition de la femme;Commission de la population et du développement;Commission du développement social;"
                    + "Conseil des ministres;Conseil du développement industriel;Organisation maritime internationale"
            )
            .With(Own, "sa;ses;sa propre;leurs")
            .With(Of, "de;du;des;d';en date du;en date des;daté(|e|es) du;adopté(|e|es) par;au;aux;dans")
            .With(And, "et;ou;ainsi que;et de;et du")
            .With(To, "à")
            .With(Filler, "la;le;les;l';par;document")
            .With(Thereof, "ladite résolution;cette résolution;cette même résolution")
            .ThatDecision("ladite décision;cette décision")
            .With(Namely, "notamment;en particulier;y compris;dont;à savoir")
            .With(Preamble, "préambule")
            .With(Self, "la présente résolution;présente résolution;la présente décision;présente décision")
            .With(Here, "ci-dessus;ci-dessous;susmentionné(|e|s|es)")
            .With(Previous, "ibid.;ibid")
            .With(Entitled, "intitulé(|e|s|es)")
            .With(Item, "point(|s);question;thème(|s);débat;réunion;manifestation;table ronde");
}
