namespace Resolutions.Text;

/// <summary>Where a phrase acts.</summary>
[Flags]
internal enum PhraseForms
{
    /// <summary>At the opening of a preambular paragraph: a participle or adjective.</summary>
    Preambular = 1,

    /// <summary>At the opening of an operative paragraph: a verb in the present.</summary>
    Operative = 2,

    /// <summary>After the first action of an operative paragraph. Left out for phrases that are also common words there.</summary>
    Following = 4,

    /// <summary>At the opening of any paragraph, where the language does not inflect.</summary>
    Opening = Preambular | Operative,

    /// <summary>Everywhere.</summary>
    Any = Opening | Following,
}
