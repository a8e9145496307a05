namespace Resolutions;

/// <summary>What a component of a symbol says.</summary>
internal enum SymbolRole : byte
{
    None,

    /// <summary>A body by name: <c>HRC</c>.</summary>
    Body,

    /// <summary>A body by number: <c>C.3</c>.</summary>
    NumberedBody,

    /// <summary>A conference by name or number: <c>CONF.151</c>.</summary>
    ConferenceBody,

    /// <summary>A commission by number: <c>CN.4</c>.</summary>
    Commission,
    HumanRightsCouncil,
    RegionalCommission,

    /// <summary>Communications, whose numbers have a year: <c>D/2728/2016</c>.</summary>
    Communications,
    Resolutions,
    Decisions,
    Statements,

    /// <summary>A series by name: <c>SGB</c>.</summary>
    Series,

    /// <summary>A series that a letter follows: <c>SER.F</c>.</summary>
    LetteredSeries,

    /// <summary>A series that stands behind the number: <c>15/RESP</c>.</summary>
    Response,

    /// <summary>A series with its number: <c>L.75</c>.</summary>
    NumberedSeries,

    /// <summary>Resolutions by number: <c>Res.6</c>.</summary>
    NumberedResolutions,

    /// <summary>A body before the session, a series behind it: <c>WP.30</c>.</summary>
    WorkingPartyOrPaper,
}
