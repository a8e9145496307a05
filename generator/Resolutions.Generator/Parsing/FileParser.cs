using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Reads a file into the model of its resolutions.</summary>
internal static class FileParser
{
    public static ParsedFile Parse(ResolutionFile file, CancellationToken cancellationToken)
    {
        SourceText? text = file.Text.GetText(cancellationToken);
        if (text is null)
        {
            return new(file.Path, default);
        }

        ResolutionText document = ParseCache.Get(text, cancellationToken);

        // The parser gives no resolution that it could not read, so an error in one costs the others of the file nothing.
        Language? declared = LanguageName.Parse(file.DeclaredLanguage);
        var status = StatusReader.Read(file.Status, document.Resolutions);
        return new(
            file.Path,
            document
                .Resolutions.Select(
                    (found, position) =>
                        ModelBuilder.Build(found, cancellationToken) with
                        {
                            Language = declared ?? found.Language,
                            Statuses = file.Status.IsEmpty ? default : status.Of(position),
                        }
                )
                .ToEquatableArray()
        );
    }
}
