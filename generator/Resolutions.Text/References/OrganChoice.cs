namespace Resolutions.Text;

/// <summary>
/// Decides of which organ a number is: the one that is named beside it, else the one that “its” stands for, else the one that adopted the
/// text; where that has no such number, or not on this date, the only one that has.
/// </summary>
/// <param name="enacting">The organ that adopted the text.</param>
/// <param name="latestSession">The session, or year, in which it did; <see langword="null"/> where sessions have other numbers.</param>
internal sealed class OrganChoice(Organ enacting, int? latestSession)
{
    /// <summary>The organ that adopts, or is to adopt, the text that is read.</summary>
    public Organ Enacting { get; set; } = enacting;

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
        : Enacting is Organ.GeneralAssembly or Organ.CommissionOnHumanRights ? LastCouncil
        : Enacting;

    /// <summary>Decides about a number.</summary>
    public OrganFinding Decide(ResolutionNumber number, bool isDecision, CalendarDate? date, CitedOrgan context)
    {
        number = isDecision ? number with { Series = "DEC" } : number;
        if (context.Named is { IsBody: true } body)
        {
            return new(null, OrganDecision.Named, body.Printed);
        }

        if (OrganOf(context.Named?.Word) is { } named && Symbol(named, number) is { } symbol)
        {
            return new(symbol, OrganDecision.Named) { IsOutsideSession = !Fits(named, number, date) };
        }

        // Only organs number by year, or have their sessions in roman numerals.
        const int firstYear = 1946;
        var mayBeOfBody = number is { IsRoman: false, Year: null, Session: < firstYear };
        if (mayBeOfBody && context.Antecedent is { IsBody: true } owner)
        {
            return new(null, OrganDecision.Antecedent, owner.Printed);
        }

        (Organ? Organ, OrganDecision Decision)[] likely =
        [
            (OrganOf(context.Antecedent?.Word), OrganDecision.Antecedent),
            (IsLaterThanOwn(number) ? null : Enacting, OrganDecision.Enacting),
            (OrganOf(context.InSentence?.Word), OrganDecision.Antecedent),
        ];
        foreach (var (organ, decision) in likely)
        {
            if (organ is { } its && Fits(its, number, date) && Symbol(its, number) is { } symbolOfIts)
            {
                return new(symbolOfIts, decision);
            }
        }

        if (mayBeOfBody && context.InSentence is { IsBody: true } other)
        {
            return new(null, OrganDecision.Antecedent, other.Printed);
        }

        foreach (var organ in All)
        {
            // Many bodies number like the Human Rights Council: a date must speak for it.
            var isTold = date is not null || organ != Organ.HumanRightsCouncil;
            if (isTold && Fits(organ, number, date) && Symbol(organ, number) is { } symbolOfForm)
            {
                return new(symbolOfForm, OrganDecision.Form);
            }
        }

        foreach (var (organ, decision) in likely)
        {
            if (organ is { } its && Symbol(its, number) is { } symbolOfIts)
            {
                return new(symbolOfIts, decision) { IsOutsideSession = true };
            }
        }

        // Only the Security Council has years in parentheses, and no number in two of them.
        return new(null, OrganDecision.None)
        {
            IsImpossible = number.Year is not null || context.Named is not null && !isDecision,
        };
    }

    private static bool Fits(Organ organ, ResolutionNumber number, CalendarDate? date) =>
        date is not { } day || SessionDates.Fits(organ, number, day);

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
