namespace Resolutions.Generator.Tests.Harness;

/// <summary>The French version of <see cref="EnglishResolution"/>. Tests change the part that they are about.</summary>
internal sealed record FrenchResolution
{
    public int Number { get; init; } = 901;

    public string Title { get; init; } = "Petits textes";

    public ImmutableArray<string> Preamble { get; init; } = ["Rappelant sa résolution 70/1 du 25 septembre 2015,"];

    public ImmutableArray<string> Operative { get; init; } =
    ["Prend note du rapport du Secrétaire général ;", "Prie le Secrétaire général de lui faire rapport à ce sujet."];

    public ImmutableArray<string> Notes { get; init; } = [];

    public TextFile At(string path) => new(path, ToString());

    public override string ToString() =>
        string.Join(
            "\n\n",
            [
                "Quatre-vingtième session",
                "Point 15 de l’ordre du jour",
                "Petits textes",
                "Résolution adoptée par l’Assemblée générale le 19 décembre 2025",
                "[sur la base du rapport de la Deuxième Commission (A/80/458, par. 11)]",
                $"80/{Number}. {Title}",
                "L’Assemblée générale,",
                .. Preamble,
                .. Operative.Select((paragraph, index) => $"{index + 1}. {paragraph}"),
                "49e séance plénière\n19 décembre 2025",
                .. Notes,
            ]
        ) + "\n";
}
