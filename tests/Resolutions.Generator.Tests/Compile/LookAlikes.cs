namespace Resolutions.Generator.Tests.Compile;

/// <summary>User code whose names are those that generated code needs: every one of them must be missed by it.</summary>
internal static class LookAlikes
{
    public const string Namespaces = """
        namespace MyApp.System
        {
            public class Object { }
            public class String { }
            public class Type { }
            public class DateOnly { }
            public class Attribute { }
            public class ReadOnlySpan { }
            namespace Threading { public static class Interlocked { } }
            namespace Text { public class Encoding { } }
            namespace CodeDom.Compiler { public class GeneratedCodeAttribute { } }
            namespace Collections.Generic { public class List<T> { } public interface IReadOnlyList<T> { } }
        }
        namespace MyApp.Resolutions
        {
            public class Resolution { }
            public class Paragraph { }
            public class Footnote { }
            public interface IResolution { }
            public interface IParagraph { }
            public interface IFootnote { }
            namespace Generated { public class ResolutionCatalog { } }
        }
        """;

    public const string Types = """
        namespace MyApp
        {
            public class Object { }
            public class String { }
            public class Type { }
            public class Text { }
            public class Encoding { }
            public class Interlocked { }
            public class List<T> { }
            public class List { }
            public interface IReadOnlyList<T> { }
            public class Func<T> { }
            public class Lazy<T> { }
            public class Array { }
            public class Uri { }
            public class DateOnly { }
            public class GeneratedCode { }
            public class GeneratedCodeAttribute { }
            public class NotNullWhenAttribute { }
            public class Resolution { }
            public class Paragraph { }
            public class ParagraphKind { }
            public class ParagraphAction { }
            public class ActionConcept { }
            public class ActionModifiers { }
            public class Language { }
            public class Footnote { }
            public class FootnoteAnchor { }
            public class Reference { }
            public class ReferenceKind { }
            public class ReferenceTarget { }
            public class OrganDecision { }
            public interface IResolution { }
            public interface IProvision { }
            public interface IParagraph { }
            public interface IFootnote { }
        }
        """;
}
