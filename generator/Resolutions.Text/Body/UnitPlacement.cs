using System.Globalization;

namespace Resolutions.Text;

/// <summary>Opens articles, rules, goals and other units of annexed and embedded texts, and places what stands in them.</summary>
internal sealed class UnitPlacement(BodyState body, List<TextDiagnostic> diagnostics)
{
    private readonly UnitHeadingReader units = new(body.Source, body.Table);

    public bool TryOpen(PlacedLine line)
    {
        if (!body.List.IsText || Read(line.Span) is not { } heading)
        {
            return false;
        }

        var last = body.Lists.UnitParent(heading.Term).LastUnit(heading.Term);
        if (!MayOpen(line) && !IsNextOfGoals(heading, last))
        {
            return false;
        }

        if (heading.Number <= last && !IsFurther(heading, last))
        {
            if (heading.Number > 1 || body.Lists.IsDeepest)
            {
                return false;
            }

            body.SettleHeading();
            body.Lists.CloseUnit();
            body.Lists.OpenList();
        }

        ReportGap(heading, last);
        body.SettleHeading();
        var unit = new ProvisionDraft(ProvisionKind.Article, heading.Number, heading.Label, heading.Marker)
        {
            Term = heading.Term,
        };
        body.Lists.OpenUnit(unit);
        body.Scopes.Start(unit);
        if (!heading.Text.IsEmpty)
        {
            Place(unit, heading.Text, line.From(heading.Text));
        }

        return true;
    }

    /// <summary>
    /// Places a line without a marker in the unit that is open: the first one is its title, if it looks like one and the unit is no target,
    /// which is a sentence without a mark; the others are its text.
    /// A heading at the start of a block behind the text ends the unit.
    /// </summary>
    public bool TryPlace(PlacedLine line)
    {
        if (
            body.Current is not { Kind: ProvisionKind.Article } unit
            || line.OpensBlock && unit.Segments.Count > 0 && body.Openings.LooksLikeHeading(line.Whole)
        )
        {
            return false;
        }

        Place(unit, line.Span, line.Whole);
        return true;
    }

    /// <summary>Whether a unit may open: behind a finished one, at the start of a block where blank lines divide the text.</summary>
    private bool MayOpen(PlacedLine line) =>
        line.OpensBlock
            ? line.IsFinished || LineTrimmer.HasHeadingMark(body.Source, line.Span)
            : line.IsFinished && line.Role != LineRole.Wrapped;

    /// <summary>Whether the next goal or target opens: targets have no marks at their ends, and the sequence is proof enough.</summary>
    private static bool IsNextOfGoals(UnitHeading heading, int last) =>
        !heading.Text.IsEmpty
        && heading.Term switch
        {
            ProvisionTerm.Target => heading.Number == last + 1 || IsFurther(heading, last),
            ProvisionTerm.Goal => last > 0 && heading.Number == last + 1,
            _ => false,
        };

    /// <summary>Reports units that are left out. A text that amends another one quotes some of it only.</summary>
    private void ReportGap(UnitHeading heading, int last)
    {
        if (last > 0 && heading.Number > last + 1 && !body.IsQuoting)
        {
            diagnostics.Add(
                new TextDiagnostic(
                    TextRules.NumberOutOfSequence,
                    heading.Marker,
                    (last + 1).ToString(CultureInfo.InvariantCulture),
                    heading.Marker.In(body.Source)
                )
            );
        }
    }

    private UnitHeading? Read(TextSpan line)
    {
        var goal = body.Lists.OpenGoal;
        return (goal > 0 ? units.ReadTarget(line, goal) : null) ?? units.Read(line, body.IsQuoting);
    }

    /// <summary>Whether the unit goes on with the number before it: 42 bis behind 42, 1.a behind 1.5.</summary>
    private static bool IsFurther(UnitHeading heading, int last) =>
        !Characters.IsDigit(heading.Label[^1]) && (heading.Term == ProvisionTerm.Target || heading.Number == last);

    private void Place(ProvisionDraft unit, TextSpan line, TextSpan whole)
    {
        if (
            unit is { Term: not ProvisionTerm.Target, Segments.Count: 0, Children.Count: 0 }
            && body.Openings.LooksLikeHeading(whole)
        )
        {
            unit.Children.Add(ProvisionDraft.Unnumbered(ProvisionKind.Heading, line));
        }
        else if (unit.Children.Exists(child => child.Kind == ProvisionKind.Subparagraph))
        {
            unit.ClosingWords.Add(line);
        }
        else
        {
            unit.Segments.Add(line);
        }
    }
}
