using static Resolutions.SymbolOrgan;

namespace Resolutions;

/// <summary>The words of document symbols, each with the organs whose symbols have it.</summary>
/// <remarks>
/// Sources: the guide to document symbols of the Dag Hammarskjöld Library (research.un.org/en/docs/symbols), the Editorial Manual, and
/// the symbols that official texts print.
/// </remarks>
internal static class SymbolVocabulary
{
    private static readonly SymbolWord[][] Organs = ByFirstLetter([
        .. Each("A", GeneralAssembly),
        .. Each("S", SecurityCouncil),
        .. Each("E", EconomicAndSocialCouncil),
        .. Each("T", TrusteeshipCouncil),
        .. Each("ST", Secretariat),
        .. Each("CCPR CEDAW CRC CAT CERD CMW CRPD CED CESCR HRI", TreatyBody),
        .. Each("UNEP HSP HS", Programme),
        .. Each("ISBA SPLOS FCCC CBD CTOC CAC NPT BWC CCW CCM APLC CD ICCD DC PBC LC", Conference),
        .. Each("ECE CEP CCNR", Europe),
        .. Each("TD ID IDB DP UNW", Development),
    ]);

    private static readonly SymbolWord[][] Words = ByFirstLetter([
        // Series
        .. Each(
            "RES",
            SymbolRole.Resolutions,
            GeneralAssembly | SecurityCouncil | EconomicAndSocialCouncil | TrusteeshipCouncil
        ),
        .. Each("DEC", SymbolRole.Decisions, GeneralAssembly | EconomicAndSocialCouncil | Conference),
        .. Each("PRST", SymbolRole.Statements, GeneralAssembly | SecurityCouncil),
        .. Each("Agenda", SymbolRole.Series, SecurityCouncil),
        .. Each("SGB AI IC", SymbolRole.Series, Secretariat),
        .. Each("INF NGO PET NONE", SymbolRole.Series, Any),
        .. Each("RESP", SymbolRole.Response, TreatyBody),
        .. Each("SER.", SymbolRole.LetteredSeries, Secretariat | EconomicAndSocialCouncil | Europe | Development),
        .. Each("DPL.", SymbolRole.NumberedSeries, EconomicAndSocialCouncil | Development),
        .. Each("L. CRP. PV. SR. R. INF. Inf. NGO. PET.", SymbolRole.NumberedSeries, Any),
        .. Each("WP.", SymbolRole.WorkingPartyOrPaper, Any),
        .. Each("Res.", SymbolRole.NumberedResolutions, Programme),
        .. Each("Conf. HLS.", SymbolRole.NumberedSeries, Programme),
        .. Each("OC. COMM. NOTE.", SymbolRole.NumberedSeries, SecurityCouncil),
        // Bodies that many organs have
        .. Each("AC. C. SC. Sub. WG. Com. PC. GC. GE. SS.", SymbolRole.NumberedBody, Any),
        .. Each("PC PREP OC BUR SC", SymbolRole.Body, Any),
        .. Each("CONF.", SymbolRole.ConferenceBody, Any & ~(SecurityCouncil | TrusteeshipCouncil)),
        .. Each("CN.", SymbolRole.Commission, GeneralAssembly | EconomicAndSocialCouncil),
        // Bodies of one organ
        .. Each("HRC", SymbolRole.HumanRightsCouncil, GeneralAssembly),
        .. Each("SPC", SymbolRole.Body, GeneralAssembly),
        .. Each(
            "ESCAP ECA ECLAC ESCWA ECWA ECLA ECAFE ECE ICEF",
            SymbolRole.RegionalCommission,
            EconomicAndSocialCouncil
        ),
        .. Each("GC NSA HLPF FFDF HLS INCB AB CONF NARCL TRANS", SymbolRole.Body, EconomicAndSocialCouncil),
        .. Each("ESA SPACE LEG SG TAO STAT POL DPI ADM UNOG UNOV HR PBC", SymbolRole.Body, Secretariat),
        .. Each("C GC CORE GEN MC GENERAL CO Q OP OPAC OPSC SP FCO FU QPR AR", SymbolRole.Body, TreatyBody),
        .. Each("D", SymbolRole.Communications, TreatyBody),
        .. Each("EA. HA. EB. OECPR. COP.", SymbolRole.NumberedBody, Programme),
        .. Each("GC CW CBD CMS COP MOP CP NP POPS IPBES SBSTTA OECPR", SymbolRole.Body, Programme),
        .. Each("CONF. P.", SymbolRole.NumberedBody, Conference),
        .. Each(
            "A C COP COSP COP-MOP MOP CP KP PA CMP CMA SB SBI SBSTA NP CONF MSP MX FC LTC PV SBSTTA IRG CST CRIC TRI WS",
            SymbolRole.Body,
            Conference
        ),
        .. Each(
            "GRVA GRSG GRPE GRBP GRSP GRE TRANS ADN ADR HBP CEP ENERGY EX TIB GEURL CONF MD RC TRADE STAT TIM TEIA WH OPA EB CES LHCI CTCS WATER",
            SymbolRole.Body,
            Europe
        ),
        .. Each("MP.WAT MP.PRTR MP.WH MP.EIA MP.PP EB.AIR CP.TEIA WP.TEIA", SymbolRole.Body, Europe),
        .. Each("B C EDE LDC ITCD IDB FPA OPS FS CF UNCTAD", SymbolRole.Body, Development),
    ]);

    /// <summary>The organ at the start of a symbol.</summary>
    public static SymbolOrgan OrganAt(SymbolText text, int start, int end)
    {
        foreach (SymbolWord word in StartingLike(Organs, text, start, end))
        {
            if (word.Is(text, start, end))
            {
                return word.Organs;
            }
        }

        return None;
    }

    /// <summary>What a word says in the symbols of an organ.</summary>
    public static SymbolRole RoleOf(SymbolText text, int start, int end, SymbolOrgan organ)
    {
        foreach (SymbolWord word in StartingLike(Words, text, start, end))
        {
            if ((word.Organs & organ) != None && word.Is(text, start, end))
            {
                return word.Role;
            }
        }

        return SymbolRole.None;
    }

    /// <summary>The words that an organ's symbols may have, for repairs.</summary>
    public static IEnumerable<string> WordsOf(SymbolOrgan organ) =>
        from words in Words
        from word in words
        where (word.Organs & organ) != None
        select word.Text;

    private static SymbolWord[] StartingLike(SymbolWord[][] table, SymbolText text, int start, int end)
    {
        int letter = start < end ? SymbolCharacters.Fold(text[start]) - 'A' : -1;
        return letter is >= 0 and < 26 ? table[letter] : table[26];
    }

    private static SymbolWord[][] ByFirstLetter(List<SymbolWord> words)
    {
        var table = new SymbolWord[27][];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = [.. words.Where(word => word.Text[0] - 'A' == i)];
        }

        return table;
    }

    private static IEnumerable<SymbolWord> Each(string organs, SymbolOrgan organ) =>
        Each(organs, SymbolRole.None, organ);

    private static IEnumerable<SymbolWord> Each(string words, SymbolRole role, SymbolOrgan organs) =>
        words.Split(' ').Select(word => new SymbolWord(word, role, organs));
}
