#if RESOLUTIONS_TEXT
namespace Resolutions.Text;

#else
namespace Resolutions;

#endif

/// <summary>What an action phrase adds to its verb. The values can be combined.</summary>
[Flags]
public enum ActionModifiers
{
    /// <summary>No modifier.</summary>
    None = 0,

    /// <summary>The second use of a verb in a row: “also”, “又”, “également”.</summary>
    Also = 1,

    /// <summary>The third use of a verb in a row: “further”, “还”, “en outre”.</summary>
    Further = 2,

    /// <summary>“Once again”, “再次”, “de nouveau”.</summary>
    OnceAgain = 4,

    /// <summary>“In this regard”, “在这方面”, “à cet égard”.</summary>
    InThisRegard = 8,

    /// <summary>“Strongly”, “强烈”, “vivement”.</summary>
    Strongly = 16,

    /// <summary>“Deeply”, “with great …”, “非常”, “深切”, “profondément”.</summary>
    Deeply = 32,

    /// <summary>“Gravely”, “严重”, “gravement”.</summary>
    Gravely = 64,

    /// <summary>“With appreciation”, “赞赏地”.</summary>
    WithAppreciation = 128,

    /// <summary>“With satisfaction”, “满意地”.</summary>
    WithSatisfaction = 256,

    /// <summary>“With concern”, “关切地”.</summary>
    WithConcern = 512,

    /// <summary>“With regret”, “遗憾地”.</summary>
    WithRegret = 1024,

    /// <summary>“In particular”, “特别”, “notamment”.</summary>
    InParticular = 2048,
}
