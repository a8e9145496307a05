using System.Reflection;
using System.Runtime.Loader;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>Assemblies that a test compiled, loaded into this process beside the net8.0 contract and ready to run.</summary>
internal sealed class LoadedProgram : IDisposable
{
    private readonly AssemblyLoadContext context = new("compiled by a test", isCollectible: true);

    /// <summary>Loads the assemblies that a program needs, and last the program itself.</summary>
    public LoadedProgram(params ReadOnlySpan<byte[]> assemblies)
    {
        foreach (var assembly in assemblies)
            Program = context.LoadFromStream(new MemoryStream(assembly));
    }

    public Assembly Program { get; } = null!;

    public Type Type(string name) => Program.GetType(name, throwOnError: true)!;

    /// <summary>The value of a const.</summary>
    public object? Const(string type, string name) =>
        Type(type).GetField(name, BindingFlags.Static | BindingFlags.Public)?.GetRawConstantValue();

    /// <summary>Calls a static method.</summary>
    public T Call<T>(string type, string method, params object?[] arguments) =>
        (T)Type(type).GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, arguments)!;

    /// <summary>Reads a static property.</summary>
    public T Read<T>(string type, string property) =>
        (T)Type(type).GetProperty(property, BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;

    public void Dispose() => context.Unload();
}
