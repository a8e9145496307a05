namespace Resolutions.Tool;

/// <summary>What surrounds a command: where it reads from and writes to.</summary>
/// <param name="Input">Opens standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Device">What standard output is.</param>
internal sealed record CommandHost(Func<Stream> Input, TextWriter Output, TextWriter Error, OutputDevice Device)
{
    /// <summary>Tells a person what went wrong.</summary>
    public void WriteProblem(string problem) => Error.WriteLine("resolutions: " + Visible.Line(problem));
}
