namespace Resolutions.Text;

/// <summary>The lines after the last paragraph: meeting and date of adoption.</summary>
/// <param name="PlenaryMeeting">The number of the plenary meeting, where printed.</param>
/// <param name="Date">The date, where printed.</param>
/// <param name="Lines">Every line of the closing in reading order.</param>
public sealed record Closing(int? PlenaryMeeting, CalendarDate? Date, IReadOnlyList<Content> Lines);
