using static Resolutions.Text.ReferenceRole;
using static Resolutions.Text.ReferenceUnit;

namespace Resolutions.Text;

/// <summary>
/// The words of references in Chinese, where the number stands before the noun. Sources: A/RES/78/132, resolutions of the Security Council
/// from 1948; the rest by the Editorial Manual.
/// </summary>
internal static class ChineseReferences
{
    public static ReferenceWords Create() =>
        new ReferenceWords()
            .Noun(isDecision: false, "(|号)决议(|案);(|號)決議(|案)", follows: true)
            .Noun(isDecision: true, "号决定;號決定", follows: true)
            .Drafts("草案")
            .Dealing("分别")
            .Unit(Paragraph, "段;執行部分段;执行段;执行部分段;款", follows: true)
            .Unit(Preambular, "序言段;序言部分段", follows: true)
            .Unit(Subparagraph, "分段", follows: true)
            .Unit(Section, "节;節", follows: true)
            .Unit(Part, "部分", follows: true)
            .Unit(Article, "条;條", follows: true)
            .Unit(Chapter, "章", follows: true)
            .Unit(ReferenceUnit.Annex, "附件;附录;附錄;附文")
            .Unit(ReferenceUnit.Footnote, "脚注;腳註")
            .Named(Organ.GeneralAssembly, "大会;大會;联合国大会")
            .Named(Organ.SecurityCouncil, "安全理事会;安全理事會;安理会;安理會")
            .Named(Organ.EconomicAndSocialCouncil, "经济及社会理事会;經濟及社會理事會;经社理事会")
            .Named(Organ.HumanRightsCouncil, "人权理事会;人權理事會")
            .Named(Organ.TrusteeshipCouncil, "托管理事会;託管理事會")
            .Named(Organ.CommissionOnHumanRights, "人权委员会")
            .Named(Organ.CommissionForAsiaAndThePacific, "亚洲及太平洋经济社会委员会;亚太经社会")
            .Named(Organ.EnvironmentAssembly, "联合国环境大会;环境大会")
            .Named(Organ.HabitatAssembly, "联合国人居大会;联合国人居署大会;人居大会")
            .Short("理事会;理事會")
            .Bodies(
                "缔约方大会;缔约方会议;世界卫生大会;卫生大会;执行局;执行理事会;麻醉药品委员会;预防犯罪和刑事司法委员会;非洲联盟;联合国人类住区规划署理事会;"
                    + "代表大会;审查大会;发展大会"
            )
            .With(Own, "其;本会以往;及其")
            .With(Word, "主题为;其中;其他;其它;尤其;极其;与其;其余;其后;及其他;以及其他;高级别会议")
            .With(Of, "的;中")
            .With(And, "和;及;以及;与;或")
            .With(To, "至;到")
            .With(Filler, "第;号;號;执行部分;執行部分;等;两项;三项;四项;五项;各项;文件")
            .With(Thereof, "该决议;該決議;上述决议")
            .With(Namely, "特别是;包括;尤其是;其中包括")
            .With(Preamble, "序言部分;序言")
            .With(Self, "本决议;本決議;本决定;这项决议;本决议案")
            .With(Here, "上文;下文;上述;以上;以下")
            .With(Previous, "同上")
            .With(Entitled, "题为;題為")
            .With(Item, "项目;分项目;主题;议程项目");
}
