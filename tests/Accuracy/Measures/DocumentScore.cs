using Resolutions.Accuracy.Corpus;

namespace Resolutions.Accuracy.Measures;

/// <summary>How well a document was read.</summary>
internal sealed class DocumentScore(CorpusText text)
{
    private readonly Dictionary<Measure, Share> shares = [];
    private readonly List<Finding> findings = [];

    /// <summary>The document.</summary>
    public CorpusText Text => text;

    /// <summary>What there is to list, in the order of the measures.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>How long the reader took.</summary>
    public TimeSpan Time { get; set; }

    /// <summary>The exception that the reader threw; <see langword="null"/> as it should be.</summary>
    public string? Exception { get; set; }

    /// <summary>Whether the document was read without a fault.</summary>
    public bool IsRight => !findings.Exists(finding => finding.Kind == FindingKind.Fault);

    /// <summary>The share of a measure; none of none where it was not measured.</summary>
    public Share this[Measure measure] => shares.GetValueOrDefault(measure);

    public void Count(Measure measure, bool isRight) => Count(measure, Share.One(isRight));

    public void Count(Measure measure, Share share) => shares[measure] = this[measure] + share;

    public void Add(FindingKind kind, string cause) => findings.Add(new(kind, cause));

    /// <summary>Counts, and lists a fault where it is not right.</summary>
    public void Expect(Measure measure, bool isRight, string cause)
    {
        Count(measure, isRight);
        if (!isRight)
        {
            Add(FindingKind.Fault, cause);
        }
    }
}
