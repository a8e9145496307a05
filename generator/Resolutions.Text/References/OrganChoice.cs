namespace Resolutions.Text;

/// <summary>
/// Decides of which organ a number is: the one that is named beside it, else the one that “its” stands for, else the one that adopted the
/// text; where that has no such number, or not on this date, the only one that has.
/// </summary>
/// <param name="enacting">The organ that adopted the text.</param>
/// <param name="latestSession">The session, or year, in which it did; <see langword="null"/> where sessions have other numbers.</param>
internal sealed class OrganChoice(Organ enacting, int? latestSession)
{
    private static readonly Organ[] All =
    [
        Organ.GeneralAssembly,
        Organ.SecurityCouncil,
        Organ.EconomicAndSocialCouncil,
        Organ.HumanRightsCouncil,
        Organ.CommissionOnHumanRights,
        Organ.TrusteeshipCouncil,
    ];

    /// <summary>The council that was named last, for “the Council”.</summary>
    public Organ? LastCouncil { get; private set; }

    /// <summary>Takes notice of a name.</summary>
    public void Name(ReferenceWord word)
    {
        if (word.Organ is { } organ and not Organ.GeneralAssembly)
        {
            LastCouncil = organ;
        }
    }

    /// <summary>The organ that a name stands for; a short one for the organ itself or the council named last.</summary>
    public Organ? OrganOf(ReferenceWord? word) =>
        word is null || !word.IsShort ? word?.Organ
        : enacting is Organ.GeneralAssembly or Organ.CommissionOnHumanRights ? LastCouncil
        : enacting;

    /// <summary>The symbol of a number, how it was found, and whether the date lies outside the session.</summary>
    public (string? Symbol, OrganDecision Decision, bool IsOutsideSession) Decide(
        ResolutionNumber number,
        bool isDecision,
        CalendarDate? date,
        CitedOrgan context
    )
    {
        number = isDecision ? number with { Series = "DEC" } : number;
        if (context.Named is { IsShort: false, Organ: null })
        {
            return (null, OrganDecision.Named, false);
        }

        bool Fits(Organ organ) => date is not { } day || SessionDates.Fits(organ, number, day);
        if (OrganOf(context.Named) is { } named && Symbol(named, number) is { } symbol)
        {
            return (symbol, OrganDecision.Named, !Fits(named));
        }

        (Organ? Organ, OrganDecision Decision)[] likely =
        [
            (context.Antecedent, OrganDecision.Antecedent),
            (IsLaterThanOwn(number) ? null : enacting, OrganDecision.Enacting),
        ];
        foreach (var (organ, decision) in likely)
        {
            if (organ is { } its && Fits(its) && Symbol(its, number) is { } symbolOfIts)
            {
                return (symbolOfIts, decision, false);
            }
        }

        foreach (var organ in All)
        {
            if (Fits(organ) && Symbol(organ, number) is { } symbolOfForm)
            {
                return (symbolOfForm, OrganDecision.Form, false);
            }
        }

        foreach (var (organ, decision) in likely)
        {
            if (organ is { } its && Symbol(its, number) is { } symbolOfIts)
            {
                return (symbolOfIts, decision, true);
            }
        }

        return (null, OrganDecision.None, false);
    }

    /// <summary>No text cites a later session of its own organ.</summary>
    private bool IsLaterThanOwn(ResolutionNumber number) =>
        latestSession is { } latest && number is { IsRoman: false, Prefix: "", Session: { } cited } && cited > latest;

    /// <summary>The symbol that the organ gives the number, where the grammar has such a one.</summary>
    private static string? Symbol(Organ organ, ResolutionNumber number)
    {
        var symbol = number.SymbolFor(organ);
        return SymbolParser.TryParse(symbol, out var layout, out _)
            ? SymbolWriter.Display(symbol, new SymbolRange(layout.Half.Start, layout.End))
            : null;
    }
}
