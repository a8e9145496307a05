using static Resolutions.Text.ReferenceRole;
using static Resolutions.Text.ReferenceUnit;

namespace Resolutions.Text;

/// <summary>The words of references in English. Sources: resolutions of the four organs, 1946 to 2024; Editorial Manual.</summary>
internal static class EnglishReferences
{
    public static ReferenceWords Create() =>
        new ReferenceWords()
            .Noun(isDecision: false, "resolution(|s);res.;res")
            .Noun(isDecision: true, "decision(|s)")
            .Drafts("draft")
            .Pages("pp")
            .Uncounted(
                "for;as;on;with;by;from;which;that;who;is;are;was;were;has;have;should;shall;must;may;can;do;does;ask;asks;say;says"
            )
            .Inside("in")
            .Dealing("respectively")
            .Initials("UN;UNGA;GA;UNSC;SC")
            .Abbreviation("UNSCR", "Security Council resolution")
            .Abbreviation("UNSCRs", "Security Council resolutions")
            .Unit(
                Paragraph,
                "paragraph(|s);para(|s)(|.);operative (paragraph|clause)(|s);(operative|oper.|oper|op.|op) para(|s)(|.);OP;OPs"
            )
            .Unit(Preambular, "preambular paragraph(|s);(preambular|preamb.|preamb) para(|s)(|.);PP;PPs")
            .Unit(Subparagraph, "sub-paragraph(|s);subparagraph(|s);sub(|-)para(|s)(|.)")
            .Unit(Section, "section(|s);sect.;sects.")
            .Unit(Part, "part(|s)")
            .Unit(ReferenceUnit.Annex, "annex;annexes;the annex;appendix;appendices;enclosure")
            .Unit(Article, "article(|s);art.;arts.")
            .Unit(Rule, "rule(|s)")
            .Unit(Chapter, "chapter(|s);chap.;chaps.")
            .Unit(ReferenceUnit.Footnote, "footnote(|s);fn.;fn;note(|s)")
            .Named(
                Organ.GeneralAssembly,
                "(|United Nations |UN |U.N. )General Assembly(|'s);Assembly(|'s);UNGA;GA;G.A."
            )
            .Named(Organ.SecurityCouncil, "Security Council;UNSC")
            .Named(Organ.EconomicAndSocialCouncil, "Economic and Social Council;ECOSOC")
            .Named(Organ.HumanRightsCouncil, "Human Rights Council;UNHRC;HRC")
            .Named(Organ.TrusteeshipCouncil, "Trusteeship Council")
            .Named(Organ.CommissionOnHumanRights, "Commission on Human Rights")
            .Named(Organ.CommissionForAsiaAndThePacific, "Economic and Social Commission for Asia and the Pacific")
            .Named(
                Organ.EnvironmentAssembly,
                "(|United Nations )Environment Assembly(| of the United Nations Environment Programme)"
            )
            .Named(Organ.HabitatAssembly, "United Nations Habitat Assembly;UN-Habitat Assembly;Habitat Assembly")
            .Short("Council")
            .Bodies(
                "Commission;Committee;Subcommittee;Board;Executive Board;Governing Council;Industrial Development Board;"
                    + "Congress;Conference;United Nations Conference;Conference of the Parties;Conference of the States Parties;Meeting of the Parties;"
                    + "World Health Assembly;Health Assembly;Parliamentary Assembly;Assembly of States Parties;"
                    + "International Conference;Organization of American States;European Parliament;European Council;"
                    + "Council of Europe;Council of the European Union;African Union;Peace and Security Council;"
                    + "Council of the League of Arab States;League of Arab States;Executive Committee;"
                    + "Commission on (Narcotic Drugs|Crime Prevention and Criminal Justice|the Status of Women|Population and Development);"
                    + "Commission for Social Development;Economic Commission for (Africa|Europe|Latin America and the Caribbean);"
                    + "Council of Ministers;Council of the International Seabed Authority;International Maritime Organization;"
                    + "International Civil Aviation Organization;International Atomic Energy Agency;General Conference;WHA;WHO;UNEA;UNEP;UNDP;IMO;ICAO;ILO;UNESCO;FAO;IAEA;ECE;UNECE;ESCAP;ECLAC;ESCWA;OAS;AU;EU"
            )
            .With(Own, "its;its own;their")
            .With(Of, "of;dated;adopted on;adopted by;in")
            .With(And, "and;or;and in;as well as;and of")
            .With(To, "to;through")
            .With(Filler, "the;at;UN;U.N.;by;both;previous;relevant;same;recent;document;no.;nos.")
            .With(Thereof, "thereof;that resolution;the said resolution;said resolution;that document")
            .ThatDecision("that decision;the said decision")
            .With(
                Namely,
                "including;in particular;and in particular;particularly;and particularly;notably;namely;especially;inter alia"
            )
            .With(Preamble, "preamble")
            .With(
                Self,
                "the present resolution;present resolution;this resolution;the current resolution;the present decision;this decision;the present text"
            )
            .With(Here, "above;below;hereof;above-mentioned")
            .With(Previous, "ibid.;ibid")
            .With(Entitled, "entitled;titled")
            .With(
                Item,
                "item(|s);sub-item(|s);theme;themes;event;events;panel discussion;segment;dialogue;debate;meeting;meetings;workshop;session"
            );
}
