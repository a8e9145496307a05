namespace Resolutions.Text;

/// <summary>Corrects the label of the first member of a list once the second one shows the style.</summary>
internal sealed class FirstLabel(string source, List<TextDiagnostic> diagnostics)
{
    /// <summary>Gives the first member the label of the style that the second one shows, and reports where that was mistaken.</summary>
    public void SettleFirst(NumberingScope scope, MarkerReading style, int depth)
    {
        if (scope.Last != 1 || scope.First.IsSameStyle(style))
        {
            return;
        }

        var first = scope.Members[scope.Members.Count - 1];
        first.Label = PartLabel.Of(scope.First, 1, depth);
        if (style.Numeral == NumeralKind.Digits)
        {
            diagnostics.Add(
                new TextDiagnostic(TextRules.DamagedMarker, first.Marker, first.Marker.In(source), $"({first.Label})")
            );
        }
    }
}
