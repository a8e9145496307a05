using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Compares the language that the item of a file says with that of the text.</summary>
internal static class LanguageDeclaration
{
    public static IEnumerable<DiagnosticInfo> Check(ResolutionFile file, ResolutionText document, FilePlaces places)
    {
        if (file.DeclaredLanguage.Length == 0)
        {
            return [];
        }

        return LanguageName.Parse(file.DeclaredLanguage) is { } declared
            ? document
                .Resolutions.Where(found => found.Language != declared)
                .Select(found => new DiagnosticInfo(
                    RuleIds.LanguageContradiction,
                    places.Of(found.EnactingFormula.Span),
                    new EquatableArray<string>([found.Language.ToString(), declared.ToString()])
                ))
            :
            [
                new DiagnosticInfo(
                    RuleIds.InvalidItemLanguage,
                    places.Start,
                    new EquatableArray<string>([file.DeclaredLanguage])
                ),
            ];
    }
}
