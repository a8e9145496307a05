using System.Globalization;

namespace Resolutions.Text;

/// <summary>A day of the Gregorian calendar, as printed in a text.</summary>
/// <param name="Year">The year, 1945 or later in resolutions.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day, 1 to 31.</param>
public readonly record struct CalendarDate(int Year, int Month, int Day)
{
    /// <summary>The date in ISO 8601 form, such as <c>2023-12-19</c>.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);

    /// <summary>Whether the calendar has this day.</summary>
    public bool IsValid =>
        Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);
}
