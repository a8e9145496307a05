using System.Text;
using Quickstart;
using Resolutions;
using Resolutions.Generated;

Console.OutputEncoding = Encoding.UTF8;

// A paragraph is a type and its text is a const: hover over OP27 to read it. OP60, which does not exist, does not compile.
Console.WriteLine($"{A_RES_78_132.OP27.Citation}: {A_RES_78_132.OP27.Text}");

// A type argument names a paragraph; attributes do the same, see GenderDivideIndicator.
Console.WriteLine($"Reporting is asked for by {Mandate.Cite<A_RES_78_132.OP57>()}");

// Consts are cases of a switch.
Console.WriteLine($"{A_RES_78_132.OP57.Id} is on the desk of: {Desk.For(A_RES_78_132.OP57.Id)}");

// A symbol that is known at run time only: letter case and spaces do not matter.
if (!ResolutionCatalog.TryGet("a/res/78/132", out Resolution? resolution))
{
    return 1;
}

Console.WriteLine($"{resolution.Symbol}, adopted on {resolution.AdoptionDate}: {resolution.Title}");

foreach (Footnote footnote in A_RES_78_132.OP57.Info.Footnotes)
{
    Console.WriteLine($"{footnote.Citation}: {footnote.Text}");
}

ParagraphTable.Write(resolution.Paragraphs);
return 0;
