using System.ComponentModel;
using Resolutions;
using Resolutions.Generated;

namespace Quickstart;

/// <summary>An indicator of a reporting system, tied to the paragraph that it implements.</summary>
[Implements<A_RES_78_132.OP27>]
[Description("What is measured follows from " + A_RES_78_132.OP27.Citation)]
internal static class GenderDivideIndicator;
