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
    ];

    /// <summary>Whether session and number may be printed the other way round.</summary>
    public bool MayTurn { get; init; }

    /// <summary>Whether a number is of no organ where the one that is named beside it has no such number.</summary>
    public bool IsNameBinding { get; init; }

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

        if (OfName(context.Named?.Word, number, date) is { } named)
        {
            return named;
        }

        if (IsNameBinding && context.Named is { } bound)
        {
            return new(null, OrganDecision.Named, bound.Printed);
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
            // The numbers of special sessions say least of all, so they go with the list that they stand in.
            (number.Prefix.Length > 0 ? context.InList : null, OrganDecision.Antecedent),
            (IsLaterThanOwn(number) ? null : Enacting, OrganDecision.Enacting),
            (OrganOf(context.InSentence?.Word), OrganDecision.Antecedent),
        ];
        foreach (var (organ, decision) in likely)
        {
            if (organ is { } its && Fits(its, number, date) && Of(its, number, decision) is { } found)
            {
                return found;
            }
        }

        if (mayBeOfBody && context.InSentence is { IsBody: true } other)
        {
            return new(null, OrganDecision.Antecedent, other.Printed);
        }

        return OfForm(number, date) ?? OutsideSession(number, isDecision, date, context, likely);
    }

    /// <summary>What the organ is that is named beside the number.</summary>
    private OrganFinding? OfName(ReferenceWord? word, ResolutionNumber number, CalendarDate? date)
    {
        if (OrganOf(word) is { } organ && Of(organ, number, OrganDecision.Named) is { } found)
        {
            return found with { IsOutsideSession = date is { } day && !SessionDates.Fits(organ, number, day) };
        }

        // “The Council” is not the one that was named last where that has no such number.
        return word is { IsShort: true }
            ? All.Where(organ => organ != Organ.GeneralAssembly && Fits(organ, number, date))
                .Select(organ => Of(organ, number, OrganDecision.Named))
                .FirstOrDefault(found => found is not null)
            : null;
    }

    /// <summary>The only organ that has such numbers, on that date.</summary>
    private static OrganFinding? OfForm(ResolutionNumber number, CalendarDate? date)
    {
        foreach (var organ in All)
        {
            // Many bodies number like the Human Rights Council: a date must speak for it.
            var isTold = date is not null || organ != Organ.HumanRightsCouncil;
            if (isTold && Fits(organ, number, date) && Of(organ, number, OrganDecision.Form) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What is left where the date fits nothing.</summary>
    private OrganFinding OutsideSession(
        ResolutionNumber number,
        bool isDecision,
        CalendarDate? date,
        CitedOrgan context,
        (Organ? Organ, OrganDecision Decision)[] likely
    )
    {
        if (MayTurn && date is not null && Turned(number) is { } turned)
        {
            foreach (var (organ, decision) in likely)
            {
                if (organ is { } its && Fits(its, turned, date) && Of(its, turned, decision) is { } found)
                {
                    return found;
                }
            }
        }

        foreach (var (organ, decision) in likely)
        {
            // Boards and commissions had sessions in roman numerals too.
            if ((!number.IsRoman || context.IsOwn) && organ is { } its && Of(its, number, decision) is { } found)
            {
                return found with { IsOutsideSession = true };
            }
        }

        // Years in the number say which organ it is, whatever the date.
        const int firstYear = 1946;
        var byYear = number.Year is not null || number is { IsRoman: false, Session: >= firstYear };
        foreach (var organ in All)
        {
            if (byYear && date is not null && Of(organ, number, OrganDecision.Form) is { } found)
            {
                return found with { IsOutsideSession = true };
            }
        }

        // Only the Security Council has years in parentheses, and no number in two of them.
        return new(null, OrganDecision.None)
        {
            IsImpossible =
                number.Year is not null
                || context.Named is not null && !isDecision
                || number.IsRoman && context.IsOwn && date is not null,
        };
    }

    /// <summary>26/59 of session 59, as lines that run to the left print it.</summary>
    private static ResolutionNumber? Turned(ResolutionNumber number) =>
        number is { IsRoman: false, Year: null, Prefix: "", Session: { } session }
            ? number with
            {
                Session = number.Number,
                Number = session,
            }
            : null;

    private static OrganFinding? Of(Organ organ, ResolutionNumber number, OrganDecision decision) =>
        Symbol(organ, number) is { } symbol ? new(symbol, decision) { Organ = organ } : null;

    private static bool Fits(Organ organ, ResolutionNumber number, CalendarDate? date) =>
        date is not { } day || SessionDates.Fits(organ, number, day);

    /// <summary>No text cites a later session of its own organ.</summary>
    private bool IsLaterThanOwn(ResolutionNumber number) =>
        latestSession is { } latest && number is { IsRoman: false, Prefix: "", Session: { } cited } && cited > latest;

    /// <summary>The symbol that the organ gives the number, where the grammar has such a one.</summary>
    private static string? Symbol(Organ organ, ResolutionNumber number)
    {
        if (number.Series == "DEC" && organ is (Organ.EnvironmentAssembly or Organ.HabitatAssembly))
        {
            return null;
        }

        var symbol = number.SymbolFor(organ);
        return SymbolParser.TryParse(symbol, out var layout, out _)
            ? SymbolWriter.Display(symbol, new SymbolRange(layout.Half.Start, layout.End))
            : null;
    }
}
