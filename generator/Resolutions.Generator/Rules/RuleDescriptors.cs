using Microsoft.CodeAnalysis;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>The rules as the compiler knows them.</summary>
internal static class RuleDescriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = CreateAll()
        .ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Every rule.</summary>
    public static IReadOnlyCollection<DiagnosticDescriptor> All => ById.Values;

    /// <summary>The rule with an identifier.</summary>
    public static DiagnosticDescriptor Find(string id) => ById[id];

    private static IEnumerable<DiagnosticDescriptor> CreateAll() =>
        [
            .. TextRules.All.Select(static rule =>
                Create(rule.Id, "Resolutions.Text", rule.Title, rule.MessageFormat, SeverityOf(rule.Severity))
            ),
            Create(
                RuleIds.DuplicateResolution,
                "Resolutions.Text",
                "A resolution is in the project twice",
                "{0} is already in “{1}”, and its type comes from there; take one of the two out",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.NameCollision,
                "Resolutions.Text",
                "Two types would have one name",
                "No type is generated for {0}: its name {1} is taken by {2}",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.AmbiguousReference,
                "Resolutions.References",
                "Two references have the same resolution type",
                "{0} is in {1} and in {2}, so the catalog leaves it out; give one of the references an alias",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.ListedTwice,
                "Resolutions.Text",
                "A file is listed twice",
                "No type is generated for {0}: its file is among the additional files twice; list it once",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.MissingCitedProvision,
                "Resolutions.Text",
                "A cited provision is not in the cited resolution",
                "The text cites {0}, which the text of that resolution in this project does not have; is the citation misprinted, or is that text cut?",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.MissingProvisionMentioned,
                "Resolutions.Mentions",
                "A provision that is mentioned does not exist",
                "There is no {0}{1}",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.UnknownResolutionMentioned,
                "Resolutions.Mentions",
                "A resolution that is mentioned is not in the project",
                "There is no text of {0} in this project, so nothing checks what is said of it",
                DiagnosticSeverity.Warning,
                isEnabledByDefault: false
            ),
            Create(
                RuleIds.MalformedSymbol,
                "Resolutions.Mentions",
                "A constant is no document symbol",
                "{0}",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.MentionOfType,
                "Resolutions.Mentions",
                "A mention could be a reference",
                "{0} has a type, which the compiler checks and editors find; write {1}",
                DiagnosticSeverity.Hidden
            ),
            Create(
                RuleIds.NotInForce,
                "Resolutions.Mentions",
                "A provision that is referred to is not in force",
                "{0} is {1}",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.QuoteNotInText,
                "Resolutions.Citations",
                "A quote is not in the cited text",
                "The quote is not in {0}: {1}",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.ReviewedOtherText,
                "Resolutions.Citations",
                "A cited text has changed since it was reviewed",
                "{0} has changed since it was reviewed{1}; read it again and set Reviewed to \"{2}\"",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.ContradictoryCitations,
                "Resolutions.Citations",
                "Citations contradict each other",
                "{0} is said not to apply, and {1} is {2} in {3}, line {4}",
                DiagnosticSeverity.Warning,
                isAtEnd: true
            ),
            Create(
                RuleIds.CitedTwice,
                "Resolutions.Citations",
                "A declaration cites the same provision twice",
                "{0} is cited in the same way already; take one of the two out",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.NotApplicableWithoutReason,
                "Resolutions.Citations",
                "A provision does not apply for no reason",
                "Say with Reason why {0} does not apply",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.CitedTextChanged,
                "Resolutions.Citations",
                "A cited text is not what the baseline has",
                "{0} has changed since it was put into the baseline: {1}",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.CitedTextMoved,
                "Resolutions.Citations",
                "A cited text has another number",
                "The text that {0} had in the baseline is now {1}",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.CitedTextGone,
                "Resolutions.Citations",
                "A cited text is not there any more",
                "{0} is in the baseline, and no provision of the resolution has its text any more{1}",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.NotInBaseline,
                "Resolutions.Citations",
                "A cited provision is not in the baseline",
                "{0} is cited and not in the baseline, so nobody will be told when its text changes; add it",
                DiagnosticSeverity.Info
            ),
            Create(
                RuleIds.CitesNothing,
                "Resolutions.Citations",
                "A citation names a type that stands for no text",
                "{0} stands for no resolution, provision or footnote, so nothing is cited",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.CitationWithoutQuote,
                "Resolutions.Citations",
                "A citation could quote its text",
                "{0} is cited without its words; a quote shows them beside the code, and the build says when they change",
                DiagnosticSeverity.Hidden
            ),
            Create(
                RuleIds.UnreadableBaseline,
                "Resolutions.Citations",
                "A line of the baseline cannot be read",
                "“{0}” is neither an identifier with a fingerprint nor, set in, the text below one, or its identifier is there already; is it left over from a merge?",
                DiagnosticSeverity.Warning,
                isAtEnd: true
            ),
            Create(
                RuleIds.RequiredButNotCited,
                "Resolutions.Citations",
                "A required provision is not cited",
                "Nothing {0} {1}, which resolutions_required asks for{2}",
                DiagnosticSeverity.Warning,
                isAtEnd: true
            ),
            Create(
                RuleIds.VerifiedButNotImplemented,
                "Resolutions.Citations",
                "A provision is verified and not implemented",
                "{0} is verified here, and nothing in this project or in an assembly that it refers to implements it{1}",
                DiagnosticSeverity.Warning,
                isEnabledByDefault: false,
                isAtEnd: true
            ),
            Create(
                RuleIds.UnreadableRequirement,
                "Resolutions.Citations",
                "A requirement cannot be read or names nothing",
                "“{0}” in {1} {2}",
                DiagnosticSeverity.Warning,
                isAtEnd: true
            ),
            Create(
                RuleIds.ParagraphsDiffer,
                "Resolutions.Languages",
                "A paragraph is missing in a language version",
                "The {0} version of {1} has {2}, the {3} version has not; compare “{4}”",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.FootnotesDiffer,
                "Resolutions.Languages",
                "A footnote is missing in a language version, or at another paragraph",
                "The {0} version of {1} has {2}, the {3} version has not; compare “{4}”",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.CitationsDiffer,
                "Resolutions.Languages",
                "Language versions cite different documents",
                "{0} cites {1} in the {2} version, but {3} in the {4} version; compare “{5}”",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.LanguageContradiction,
                "Resolutions.Languages",
                "A text is not in the language that its item says",
                "The text is {0}, but the metadata Language of its item says {1}, so it is taken as the {1} version",
                DiagnosticSeverity.Warning
            ),
            Create(
                RuleIds.LanguageVersionTooOld,
                "Resolutions.Configuration",
                "The language version is too old",
                "Generated types need C# 8 or later, but the project has C# {0}; set LangVersion to 8.0 or higher",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.InvalidNamespace,
                "Resolutions.Configuration",
                "ResolutionsNamespace is not a namespace",
                "ResolutionsNamespace is “{0}”, which is not the name of a namespace; write identifiers separated by dots",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.InvalidVisibility,
                "Resolutions.Configuration",
                "ResolutionsVisibility is neither internal nor public",
                "ResolutionsVisibility is “{0}”; write internal or public",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.ContractNotReferenced,
                "Resolutions.Configuration",
                "The Resolutions library is not referenced",
                "Generated types need the library Resolutions; add a reference to the package of this name",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.UnreadableFile,
                "Resolutions.Configuration",
                "A file cannot be read",
                "The compiler could not read “{0}” as text; does the file exist, may it be read, and is it UTF-8?",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.ContractHidden,
                "Resolutions.Configuration",
                "The project declares a type of the contract itself",
                "Generated types need {0} from the library Resolutions, but the project declares a type of this name; rename it or move it to another namespace",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.InvalidLanguage,
                "Resolutions.Configuration",
                "ResolutionsLanguage is not an official language",
                "ResolutionsLanguage is “{0}”; write ar, en, es, fr, ru or zh, or the English name of the language",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.InvalidItemLanguage,
                "Resolutions.Configuration",
                "The Language of an item is not an official language",
                "The metadata Language is “{0}”; write ar, en, es, fr, ru or zh, or the English name of the language",
                DiagnosticSeverity.Error
            ),
            Create(
                RuleIds.InvalidItemStatus,
                "Resolutions.Configuration",
                "What an item says of its text cannot be read",
                "“{0}” in the metadata {1} {2}",
                DiagnosticSeverity.Error
            ),
        ];

    private static DiagnosticDescriptor Create(
        string id,
        string category,
        string title,
        string messageFormat,
        DiagnosticSeverity severity,
        bool isEnabledByDefault = true,
        bool isAtEnd = false
    ) =>
        new(
            id,
            title,
            messageFormat,
            category,
            severity,
            isEnabledByDefault,
            helpLinkUri: $"https://github.com/resolutions-generated/resolutions-generated/blob/main/generator/docs/rules/{id}.md",
            customTags: isAtEnd ? [WellKnownDiagnosticTags.CompilationEnd] : []
        );

    private static DiagnosticSeverity SeverityOf(TextSeverity severity) =>
        severity switch
        {
            TextSeverity.Error => DiagnosticSeverity.Error,
            TextSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
}
