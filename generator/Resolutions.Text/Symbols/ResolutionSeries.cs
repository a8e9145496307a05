using System.Globalization;

namespace Resolutions.Text;

/// <summary>How the symbols of an organ's resolutions are made. Sources: Dag Hammarskjöld Library guides; printed mastheads.</summary>
internal static class ResolutionSeries
{
    /// <summary>The series of decisions.</summary>
    public const string Decisions = "DEC";

    /// <summary>What stands before the number, with <c>{0}</c> for the series (RES, PRST).</summary>
    private static readonly Dictionary<Organ, string> Openings = new()
    {
        [Organ.GeneralAssembly] = "A/{0}/",
        [Organ.SecurityCouncil] = "S/{0}/",
        [Organ.EconomicAndSocialCouncil] = "E/{0}/",
        [Organ.HumanRightsCouncil] = "A/HRC/{0}/",
        [Organ.TrusteeshipCouncil] = "T/{0}/",
        [Organ.CommissionOnHumanRights] = "E/CN.4/{0}/",
        [Organ.CommissionForAsiaAndThePacific] = "E/ESCAP/{0}/",
    };

    /// <summary>Symbols that hold the session with the name of the body: UNEP/EA.4/Res.6.</summary>
    private static readonly Dictionary<Organ, string> Bodies = new()
    {
        [Organ.EnvironmentAssembly] = "UNEP/EA.{0}/Res.{1}",
        [Organ.HabitatAssembly] = "HSP/HA.{0}/Res.{1}",
    };

    /// <summary>The document symbol of the resolution of an organ.</summary>
    public static string Symbol(Organ organ, ResolutionNumber number) =>
        Bodies.TryGetValue(organ, out var body)
            ? string.Format(CultureInfo.InvariantCulture, body, number.Session, number.Number)
            : string.Format(CultureInfo.InvariantCulture, Openings[organ], number.Series) + number;
}
