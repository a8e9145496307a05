namespace Resolutions.Generator.Tests.Harness;

/// <summary>A well-formed small text. Tests change the part that they are about.</summary>
internal sealed record EnglishResolution
{
    public int Number { get; init; } = 901;

    public string Title { get; init; } = "Small texts";

    public ImmutableArray<string> Preamble { get; init; } = ["Recalling its resolution 70/1 of 25 September 2015,"];

    public ImmutableArray<string> Operative { get; init; } =
    ["Takes note of the report of the Secretary-General;", "Requests the Secretary-General to report thereon."];

    public ImmutableArray<string> Notes { get; init; } = [];

    public TextFile At(string path) => new(path, ToString());

    public override string ToString() =>
        string.Join(
            "\n\n",
            [
                "Eightieth session",
                "Agenda item 15",
                "Small texts",
                "Resolution adopted by the General Assembly on 19 December 2025",
                "[on the report of the Second Committee (A/80/458, para. 11)]",
                $"80/{Number}. {Title}",
                "The General Assembly,",
                .. Preamble,
                .. Operative.Select((paragraph, index) => $"{index + 1}. {paragraph}"),
                "49th plenary meeting\n19 December 2025",
                .. Notes,
            ]
        ) + "\n";
}
