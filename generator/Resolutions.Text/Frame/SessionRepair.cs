namespace Resolutions.Text;

/// <summary>Settles the session of a number whose roman numeral optical recognition damaged, and reports how.</summary>
internal sealed class SessionRepair(Organ organ, Func<CalendarDate?>? closingDate, List<TextDiagnostic> diagnostics)
{
    private const int September = 9;
    private const int LastRoman = 30;

    /// <summary>The number with its session, or <see langword="null"/> where nothing tells it.</summary>
    public ResolutionNumber? Settle(ResolutionNumber number, string source, TextSpan line)
    {
        var byDate = organ == Organ.GeneralAssembly ? SessionOf(closingDate?.Invoke()) : null;
        if ((byDate ?? number.Session) is not (> 0 and var session))
        {
            return null;
        }

        var settled = number with { Session = session, Damaged = "" };
        var at = source.IndexOf(number.Damaged, line.Start, StringComparison.Ordinal);
        diagnostics.Add(
            new TextDiagnostic(
                TextRules.DamagedSession,
                new TextSpan(at, number.Damaged.Length),
                number.Damaged,
                settled.ToString(),
                byDate is null ? "the shapes of its characters" : "the date of the closing lines"
            )
        );
        return settled;
    }

    /// <summary>The regular session that was open on a day, of those that are numbered in roman numerals.</summary>
    private static int? SessionOf(CalendarDate? date) =>
        date is { } day && day.Year - 1945 - (day.Month < September ? 1 : 0) is >= 1 and <= LastRoman and var session
            ? session
            : null;
}
