namespace Resolutions.Text;

/// <summary>What a line above the preamble or below the last paragraph says.</summary>
internal enum LineField
{
    /// <summary>The session.</summary>
    Session,

    /// <summary>The agenda item.</summary>
    AgendaItem,

    /// <summary>That and when the resolution was adopted.</summary>
    Adoption,

    /// <summary>The same of a decision.</summary>
    DecisionAdoption,

    /// <summary>The report or draft that it was adopted on.</summary>
    Report,

    /// <summary>The number of a resolution that has no title.</summary>
    Number,

    /// <summary>Words that belong to no field, such as the dates of a session: they end the title of an agenda item.</summary>
    Masthead,

    /// <summary>Distribution and original language: of the first page, or of a page that a converter moved into the text.</summary>
    Distribution,

    /// <summary>A date alone: the day of adoption where the number has the same year, else that of distribution.</summary>
    Day,

    /// <summary>The meeting, after the last paragraph.</summary>
    Meeting,

    /// <summary>The date, after the last paragraph.</summary>
    Date,

    /// <summary>How the resolution was adopted, after the last paragraph.</summary>
    Vote,
}
