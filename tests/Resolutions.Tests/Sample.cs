namespace Resolutions.Tests;

/// <summary>Types in the shape that the generator gives them.</summary>
internal sealed class Sample : IResolution<Sample>
{
    private Sample() { }

    public static Resolution Info { get; } = Make.Resolution();

    static string IResolution<Sample>.Symbol => Info.Symbol;

    internal sealed class OP1 : IParagraph<OP1>
    {
        private OP1() { }

        public static Paragraph Info { get; } = Make.Paragraph();

        static string IParagraph<OP1>.Id => Info.Id;

        static string IParagraph<OP1>.Citation => Info.Citation;
    }

    internal sealed class Fn1 : IFootnote<Fn1>
    {
        private Fn1() { }

        public static Footnote Info { get; } = Make.Footnote(1);

        static string IFootnote<Fn1>.Id => Info.Id;

        static string IFootnote<Fn1>.Citation => Info.Citation;
    }
}
