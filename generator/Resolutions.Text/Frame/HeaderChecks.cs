namespace Resolutions.Text;

/// <summary>Compares what the lines of a header say with each other.</summary>
internal sealed class HeaderChecks(Organ organ, ResolutionNumber number, List<TextDiagnostic> diagnostics)
{
    public void CheckSession((int Number, Content Line)? session)
    {
        if (session is { } printed && number.Session is { } expected && printed.Number != expected)
        {
            Report(printed.Line);
        }
    }

    /// <summary>A regular session opens in September of 1945 + its number and ends a year later; the early ones ran late.</summary>
    public void CheckDate((CalendarDate Date, Content Line)? adoption)
    {
        if (adoption is not { } adopted)
        {
            return;
        }

        var (first, last) = (organ, number) switch
        {
            (Organ.GeneralAssembly, { Session: { } n, Prefix: "" }) => (1945 + n, 1946 + n + (number.IsRoman ? 1 : 0)),
            (Organ.EconomicAndSocialCouncil, { Session: { } year, IsRoman: false }) => (year - 1, year + 1),
            (Organ.SecurityCouncil, { Year: { } year }) => (year, year),
            _ => (int.MinValue, int.MaxValue),
        };
        if (adopted.Date.Year < first || adopted.Date.Year > last)
        {
            Report(adopted.Line);
        }
    }

    private void Report(Content line) =>
        diagnostics.Add(
            new TextDiagnostic(TextRules.InconsistentHeader, line.Span, $"“{line.Text}”", $"the number {number}")
        );
}
