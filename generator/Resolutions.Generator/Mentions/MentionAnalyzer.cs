using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Resolutions.Generator;

/// <summary>Compares what strings, comments and documentation mention with the texts that the project has.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MentionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            RuleDescriptors.Find(RuleIds.MissingProvisionMentioned),
            RuleDescriptors.Find(RuleIds.UnknownResolutionMentioned),
            RuleDescriptors.Find(RuleIds.MentionOfType),
            RuleDescriptors.Find(RuleIds.NotInForce)
        );

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Where the contract is not there, no resolution is known.
            if (start.Compilation.GetTypeByMetadataName("Resolutions.IResolution") is null)
            {
                return;
            }

            var known = new KnownResolutions(start.Compilation);
            start.RegisterSemanticModelAction(model => Analyze(model, known));
            start.RegisterAdditionalFileAction(file => Analyze(file, known));
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, KnownResolutions known)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        SourceText text = tree.GetText(context.CancellationToken);
        foreach (MentionPiece piece in MentionPieces.Of(context.SemanticModel, text, context.CancellationToken))
        {
            foreach (
                Diagnostic found in Find(piece, known, span => Location.Create(tree, span), context.CancellationToken)
            )
            {
                context.ReportDiagnostic(found);
            }
        }
    }

    /// <summary>Looks through a file that the project marked as documentation.</summary>
    private static void Analyze(AdditionalFileAnalysisContext context, KnownResolutions known)
    {
        AdditionalText file = context.AdditionalFile;
        if (
            !DocumentationFile.IsOne(context.Options.AnalyzerConfigOptionsProvider.GetOptions(file))
            || file.GetText(context.CancellationToken) is not { } text
        )
        {
            return;
        }

        foreach (
            Diagnostic found in Find(
                new MentionPiece(text.ToString(), 0),
                known,
                span => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)),
                context.CancellationToken
            )
        )
        {
            context.ReportDiagnostic(found);
        }
    }

    private static IEnumerable<Diagnostic> Find(
        MentionPiece piece,
        KnownResolutions known,
        Func<SourceSpan, Location> locate,
        CancellationToken cancellationToken
    )
    {
        foreach (Mention mention in MentionReader.Read(piece.Text, cancellationToken))
        {
            if (known.Find(mention.Symbol) is not { } resolution)
            {
                if (!piece.IsOfOneConstant(mention.Span, mention.Span))
                {
                    yield return Diagnostic.Create(
                        RuleDescriptors.Find(RuleIds.UnknownResolutionMentioned),
                        locate(piece.InFile(mention.Span)),
                        mention.Symbol
                    );
                }

                continue;
            }

            foreach (MentionedProvision provision in mention.Provisions.Where(resolution.Lacks))
            {
                var place = provision.Label.IsEmpty ? mention.Span : provision.Label;
                if (piece.IsOfOneConstant(mention.Span, place))
                {
                    continue;
                }

                (string Path, string Citation)? nearest = resolution.Nearest(provision, mention);
                yield return Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.MissingProvisionMentioned),
                    locate(piece.InFile(place)),
                    FixProperties.Replace(
                        piece.TouchesConstant(place)
                            ? null
                            : MentionReplacement.Of(piece.Text, provision, nearest?.Path)
                    ),
                    CitedPlaceWords.Of(mention.Symbol, provision.Path),
                    nearest is { } meant ? $"; did you mean {meant.Citation}?" : ""
                );
            }

            if (TypedMentions.Find(piece, mention, resolution) is { } typed)
            {
                yield return typed.ToDiagnostic(locate(piece.InFile(typed.Span)), piece.Kind);
            }

            foreach (
                (TypeStatus status, var place) in StatusMentions
                    .Find(mention, resolution)
                    .Where(found => !piece.IsOfOneConstant(mention.Span, found.Place))
            )
            {
                yield return status.ToDiagnostic(locate(piece.InFile(place)));
            }
        }
    }
}
