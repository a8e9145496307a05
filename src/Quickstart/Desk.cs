using Resolutions.Generated;

namespace Quickstart;

/// <summary>Who follows up which paragraph.</summary>
internal static class Desk
{
    /// <summary>The desk for the paragraph with this identity.</summary>
    public static string For(string paragraphId) =>
        paragraphId switch
        {
            A_RES_78_132.OP54.Id => "Commission on Science and Technology for Development",
            A_RES_78_132.OP57.Id => "Secretary-General",
            _ => "all delegations",
        };
}
