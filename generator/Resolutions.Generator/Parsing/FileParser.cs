using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Reads a file into the model of its resolutions.</summary>
internal static class FileParser
{
    public static ParsedFile Parse(AdditionalText file, CancellationToken cancellationToken)
    {
        SourceText? text = file.GetText(cancellationToken);
        if (text is null)
        {
            return new(file.Path, default);
        }

        ResolutionText document = ParseCache.Get(text, cancellationToken);

        // The parser gives no resolution that it could not read, so an error in one costs the others of the file nothing.
        return new(
            file.Path,
            document.Resolutions.Select(found => ModelBuilder.Build(found, cancellationToken)).ToEquatableArray()
        );
    }
}
