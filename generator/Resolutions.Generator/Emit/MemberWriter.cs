using System.Globalization;

namespace Resolutions.Generator;

/// <summary>Writes the members that resolutions, paragraphs and footnotes have alike.</summary>
internal static class MemberWriter
{
    /// <summary>A constant that says what a member of the contract says; nothing where there is no value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The name of the constant.</param>
    /// <param name="value">The value.</param>
    /// <param name="owner">The type of the contract that has a member of this name.</param>
    public static void Const(CodeWriter writer, string name, string? value, string owner)
    {
        if (value is not null)
        {
            Const(writer, "string", name, StringLiteral.Of(value), InheritDoc(owner, name));
        }
    }

    /// <inheritdoc cref="Const(CodeWriter, string, string?, string)"/>
    public static void Const(CodeWriter writer, string name, int? value, string owner)
    {
        if (value is { } number)
        {
            Const(writer, "int", name, number.ToString(CultureInfo.InvariantCulture), InheritDoc(owner, name));
        }
    }

    /// <summary>A constant with documentation of its own.</summary>
    public static void Const(CodeWriter writer, string type, string name, string code, string documentation)
    {
        writer.Line(documentation);
        writer.Line($"public const {type} {name} = {code};");
        writer.Line();
    }

    /// <summary>The constant that changes when words do.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="words">The words.</param>
    /// <param name="source">What the words are, as documentation says it.</param>
    public static void FingerprintOf(CodeWriter writer, string words, string source = "<see cref=\"Text\"/>") =>
        Const(
            writer,
            "string",
            "Fingerprint",
            StringLiteral.Of(Fingerprint.Of(words)),
            $"/// <summary>Changes when the words change: 16 hexadecimal digits of SHA-256 over {source} without white space.</summary>"
        );

    /// <summary>The comment that takes over the documentation of a member of the contract.</summary>
    public static string InheritDoc(string owner, string member) => $"/// <inheritdoc cref=\"{owner}.{member}\"/>";

    /// <summary>The property that returns the value, one object for all, made when it is first asked for.</summary>
    public static void Info(CodeWriter writer, string type, string noun)
    {
        writer.Line($"/// <summary>The {noun} as a value: the same object each time.</summary>");
        writer.Line($"public static {type} Info =>");
        writer.Indented(static inner =>
            inner.Line("info ?? global::System.Threading.LazyInitializer.EnsureInitialized(ref info, Create)!;")
        );
        writer.Line();
    }

    /// <summary>The field behind <c>Info</c> and the constructor that nobody can call.</summary>
    public static void Privates(CodeWriter writer, string type, string typeName)
    {
        writer.Line($"private static {type}? info;");
        writer.Line();
        writer.Line($"private {typeName}() {{ }}");
        writer.Line();
    }

    /// <summary>The interface of the contract that a type implements.</summary>
    public static string Interface(string marker, string typeName, CompilationCapabilities capabilities) =>
        capabilities.HasSelfTypedInterfaces ? $"{marker}<{typeName}>" : marker;

    /// <summary>Members of the self-typed interface that constants cannot implement.</summary>
    public static void SelfTyped(
        CodeWriter writer,
        string marker,
        string typeName,
        CompilationCapabilities capabilities,
        params string[] members
    )
    {
        if (!capabilities.HasSelfTypedInterfaces)
        {
            return;
        }

        foreach (string member in members)
        {
            writer.Line($"static string {marker}<{typeName}>.{member} => Info.{member};");
            writer.Line();
        }
    }

    /// <summary>The last arguments of a call, one a line.</summary>
    public static void Arguments(CodeWriter writer, IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            writer.Line(arguments[i] + (i + 1 < arguments.Count ? "," : ""));
        }
    }

    /// <summary>The text of a value: data that is decoded on first use where possible, otherwise a constant.</summary>
    public static string Text(string text, string constant, CompilationCapabilities capabilities) =>
        capabilities.HasUtf8Text
            ? $"global::System.Text.Encoding.UTF8.GetString({StringLiteral.Utf8(text)})"
            : constant;
}
