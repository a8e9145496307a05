using System.Globalization;

namespace Resolutions;

/// <summary>Says a fault to people.</summary>
internal static class SymbolFaultMessage
{
    public static string Of(string text, SymbolFault fault, string? suggestion)
    {
        string place = InCode(text.Substring(fault.Start, Math.Min(fault.End, text.Length) - fault.Start));
        string position = (fault.Start + 1).ToString(CultureInfo.InvariantCulture);
        string what = WhatIsWrong(fault.Kind, place);
        string message = fault.Kind is SymbolFaultKind.Empty or SymbolFaultKind.TooLong
            ? what
            : $"\"{InCode(text)}\" is no document symbol: at character {position}, {what}";
        return suggestion is null ? message + "." : $"{message}. Did you mean \"{suggestion}\"?";
    }

    /// <summary>A text whose line breaks and other control characters are written as code writes them.</summary>
    private static string InCode(string text) =>
        text.Any(char.IsControl)
            ? string.Concat(text.Select(static c => char.IsControl(c) ? $"\\u{(int)c:x4}" : c.ToString()))
            : text;

    private static string WhatIsWrong(SymbolFaultKind kind, string place) =>
        kind switch
        {
            SymbolFaultKind.Empty => "An empty text is no document symbol",
            SymbolFaultKind.TooLong => "A text of more than 255 characters is no document symbol",
            SymbolFaultKind.NoOrgan => "the organ is missing, as in A/RES/78/132 or E/RES/2023/3",
            SymbolFaultKind.UnknownOrgan => $"\"{place}\" is no organ that issues documents",
            SymbolFaultKind.Incomplete => "the symbol ends before its number",
            SymbolFaultKind.UnknownComponent => $"\"{place}\" is no component of this organ's symbols",
            SymbolFaultKind.Unexpected => $"\"{place}\" cannot stand here",
            SymbolFaultKind.Blank => "a space cannot stand here",
            SymbolFaultKind.NumberExpected => place.Length == 0
                ? "a number is missing"
                : $"\"{place}\" stands where a number is expected",
            SymbolFaultKind.LeadingZero => $"the number \"{place}\" starts with 0",
            SymbolFaultKind.TooManyNumbers => $"\"{place}\" is a number too many",
            SymbolFaultKind.NoNumber => "the number of the document is missing",
            SymbolFaultKind.Range => $"\"{place}\" makes a list of several symbols; give each its own",
            SymbolFaultKind.Qualifier => $"\"{place}\" is no session, year or part that can stand here",
            SymbolFaultKind.QualifierHere => $"\"{place}\" cannot qualify a resolution or decision",
            SymbolFaultKind.Modifier => $"\"{place}\" is neither Add. nor Corr., Rev. or Amend",
            SymbolFaultKind.ModifierTwice => $"\"{place}\" repeats the modifier before it",
            SymbolFaultKind.PartLetters => $"the parts \"{place}\" are not in order",
            SymbolFaultKind.SameHalves => "both halves of the double symbol are the same",
            SymbolFaultKind.HalfOfSeries => "a resolution, decision or statement has no double symbol",
            SymbolFaultKind.Session => $"\"{place}\" is no session",
            SymbolFaultKind.SessionMissing => "the session or year is missing, which is part of the symbol",
            SymbolFaultKind.SessionBefore1976 =>
                $"session {place} is one of those before 1976, which are written behind the number, as in A/RES/3201 (S-VI)",
            SymbolFaultKind.SessionAfter1975 =>
                $"session {place} is later than those that are written in Roman numerals behind the number",
            SymbolFaultKind.YearHere => $"{place} is a year, which these symbols do not have here",
            SymbolFaultKind.YearExpected => $"{place} stands where these symbols have a year",
            SymbolFaultKind.YearOfNumber => $"no resolution of {place} has this number",
            SymbolFaultKind.YearMissing => "the year is missing, which is part of the symbol, as in S/RES/1325 (2000)",
            SymbolFaultKind.YearTooEarly => $"{place} is earlier than the first year in these symbols",
            SymbolFaultKind.NumberTooLarge => $"{place} is larger than any number in these symbols",
            SymbolFaultKind.NumberOfSession => $"no resolution of session {place} has this number",
            SymbolFaultKind.CommitteeSeries =>
                "a Main Committee recommends resolutions, which the General Assembly adopts under its own symbol",
            SymbolFaultKind.AddendumHere => "a resolution of the Security Council has no addendum",
            SymbolFaultKind.YearsOfHalves =>
                $"\"{place}\" is not of the year in which the session of the other half began",
            SymbolFaultKind.Committee => "the Main Committees are C.1 to C.6",
            _ => $"\"{place}\" is not understood",
        };
}
